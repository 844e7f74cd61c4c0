import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const anything = { '~standard': { version: 1, vendor: 'interop', validate: (value) => ({ value }) } };

/** `@modelcontextprotocol/client` 2.x. It speaks the revisions with a handshake unless told otherwise. */
export default {
  create(capabilities, answers, options = {}) {
    const client = new Client({ name: 'interop', version: '1.0.0' }, { capabilities, ...options });
    for (const [method, answer] of Object.entries(answers)) {
      client.setRequestHandler(method, ({ params }) => answer(params));
    }
    return client;
  },
  transport: (parameters) => new StdioClientTransport(parameters),
  ask: (client, method, params, options) => client.request({ method, params }, anything, options),
  call: (client, params, options) => client.callTool(params, options),
};
