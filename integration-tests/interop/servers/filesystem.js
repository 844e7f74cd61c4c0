import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const call = (name, args = {}) => ({ name, arguments: args });
const contents = (path) => (statSync(path).isFile() ? readFileSync(path, 'hex') : 'a directory');

/** `@modelcontextprotocol/server-filesystem`: tools only, on the files of the workspace. It asks for the roots. */
export default {
  program: '@modelcontextprotocol/server-filesystem/dist/index.js',
  args: (workspace) => [workspace.files],
  env: () => ({}),
  prepare(workspace) {
    writeFileSync(workspace.file('poem.txt'), 'one\ntwo\r\nthree \u2603\n');
    writeFileSync(workspace.file('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]));
    mkdirSync(workspace.file('inner'));
    for (let i = 0; i < 20; i++) writeFileSync(workspace.file(`inner/note-${i}.txt`), `note ${i}\n`);
  },

  calls: (workspace) => [
    call('list_allowed_directories'),
    call('directory_tree', { path: workspace.files }),
    call('read_text_file', { path: workspace.file('poem.txt'), head: 2 }),
    call('read_media_file', { path: workspace.file('picture.png') }),
    call('write_file', { path: workspace.file('new.txt'), content: 'quote " and backslash \\' }),
    call('edit_file', { path: workspace.file('poem.txt'), edits: [{ oldText: 'two', newText: 'zwei' }] }),
    call('read_multiple_files', { paths: [workspace.file('poem.txt'), workspace.file('gone.txt')] }),
  ],
  failing: (workspace) => [
    call('no-such-tool'),
    call('read_text_file', {}),
    call('read_text_file', { path: workspace.file('gone.txt') }),
    call('read_text_file', { path: `${workspace.root}/outside.txt` }),
  ],
  oneOfMany: (index, workspace) => call('read_text_file', { path: workspace.file(`inner/note-${index}.txt`) }),
  progressing: (workspace) => ({ call: call('list_directory', { path: workspace.files }), steps: 0 }),

  /** Reading a pipe that nobody writes to takes until somebody does. */
  slow(workspace) {
    const pipe = workspace.file('pipe');
    execFileSync('mkfifo', [pipe]);
    return {
      call: call('read_text_file', { path: pipe }),
      release: () => closeSync(openSync(pipe, 'r+')),
      after: call('read_text_file', { path: workspace.file('poem.txt') }),
    };
  },

  resource: 'file:///nowhere',
  change: call('list_allowed_directories'),
  prompts: [call('simple-prompt')],
  rootsSynced: (session, times) => session.record.said('Updated allowed directories from MCP roots', times),
  readRoots: call('list_allowed_directories'),
  roots: (workspace) => [[workspace.files, workspace.file('inner')], [workspace.file('inner')]]
    .map((paths) => paths.map((path) => ({ uri: pathToFileURL(path).href, name: 'a root' }))),

  blocked: (workspace) =>
    call('move_file', { source: workspace.file('poem.txt'), destination: workspace.file('moved.txt') }),
  keepsState: true,
  state: (workspace) => readdirSync(workspace.files).map((name) => [name, contents(workspace.file(name))]),
  filter: {
    tools: ['read_*', 'list_directory'],
    matches: (name) => name.startsWith('read_') || name === 'list_directory',
  },
};
