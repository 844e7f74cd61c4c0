import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const call = (name, args = {}) => ({ name, arguments: args });
const graph = (workspace) => workspace.file('graph.jsonl');
const entity = (name, ...observations) => ({ name, entityType: 'person', observations });
const relation = { from: 'Ada', to: 'Grace', relationType: 'inspires' };
const lines = [...Array(20).keys()].map((i) => ({ type: 'entity', ...entity(`Person ${i}`, `has number <${i}>`) }));
const saved = lines.map((line) => JSON.stringify(line)).join('\n');

/** `@modelcontextprotocol/server-memory`: a knowledge graph in one file, as tools and as a resource to subscribe to. */
export default {
  program: '@modelcontextprotocol/server-memory/dist/index.js',
  args: () => [],
  env: (workspace) => ({ MEMORY_FILE_PATH: graph(workspace) }),
  prepare: (workspace) => writeFileSync(graph(workspace), saved),

  calls: () => [
    call('create_entities', { entities: [entity('Ada', 'wrote "Note G"'), entity('Grace', 'found a moth \u2603')] }),
    call('create_relations', { relations: [relation] }),
    call('add_observations', { observations: [{ entityName: 'Ada', contents: ['b. 1815'] }] }),
    call('open_nodes', { names: ['Ada', 'Grace'] }),
    call('delete_relations', { relations: [relation] }),
    call('read_graph'),
  ],
  failing: () => [
    call('no-such-tool'),
    call('create_entities', { entities: 'Ada' }),
    call('add_observations', { observations: [{ entityName: 'Nobody', contents: ['is missing'] }] }),
  ],
  oneOfMany: (index) => call('search_nodes', { query: `<${index}>` }),
  progressing: () => ({ call: call('read_graph'), steps: 0 }),

  /** Reading the graph from a pipe that nobody writes to takes until somebody does. */
  slow(workspace) {
    const pipe = graph(workspace);
    rmSync(pipe);
    execFileSync('mkfifo', [pipe]);
    return {
      call: call('read_graph'),
      release() {
        closeSync(openSync(pipe, 'r+'));
        rmSync(pipe);
        writeFileSync(pipe, saved);
      },
      after: call('search_nodes', { query: 'person 7' }),
    };
  },

  resource: 'memory://knowledge-graph',
  change: call('create_entities', { entities: [entity('Ada')] }),
  prompts: [call('simple-prompt')],
  readRoots: call('get-roots-list'),

  blocked: () => call('delete_entities', { entityNames: ['Person 7'] }),
  keepsState: true,
  state: (workspace) => readFileSync(graph(workspace), 'utf8'),
  filter: { tools: ['*_nodes', 'read_graph'], matches: (name) => name.endsWith('_nodes') || name === 'read_graph' },
};
