import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import {
  CreateMessageRequestSchema, ElicitRequestSchema, ListRootsRequestSchema, ResultSchema,
} from '@modelcontextprotocol/sdk/types.js';

const schemas = {
  'sampling/createMessage': CreateMessageRequestSchema,
  'elicitation/create': ElicitRequestSchema,
  'roots/list': ListRootsRequestSchema,
};

/** `@modelcontextprotocol/sdk` 1.x, which nearly all deployed clients use. */
export default {
  create(capabilities, answers) {
    const client = new Client({ name: 'interop', version: '1.0.0' }, { capabilities });
    for (const [method, answer] of Object.entries(answers)) {
      client.setRequestHandler(schemas[method], ({ params }) => answer(params));
    }
    return client;
  },
  transport: (parameters) => new StdioClientTransport(parameters),
  ask: (client, method, params, options) => client.request({ method, params }, ResultSchema, options),
  call: (client, params, options) => client.callTool(params, undefined, options),
};
