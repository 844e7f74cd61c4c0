import { outcome } from '../lib/outcome.js';

export default {
  async run(session, server, workspace) {
    const failures = [];
    for (const call of server.failing(workspace)) failures.push(await outcome(session.call(call)));
    return {
      failures,
      withoutName: await outcome(session.ask('tools/call', { arguments: {} })),
      unknownMethod: await outcome(session.ask('no/such/method', { a: 1 })),
    };
  },
};
