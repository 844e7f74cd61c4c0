import { deepStrictEqual, notDeepStrictEqual, ok } from 'node:assert/strict';
import { outcome } from '../lib/outcome.js';

const isCall = ({ method }) => method === 'tools/call';

export default {
  refusals: 1,
  policy: (server, workspace) => ({ mode: 'blocklist', tools: [server.blocked(workspace).name] }),
  async run(session, server, workspace) {
    const { name } = server.blocked(workspace);
    const before = server.state(workspace);
    const answer = await outcome(session.call(server.blocked(workspace)));
    return { name, before, answer, after: server.state(workspace), ping: await session.use('ping') };
  },
  judge({ direct, gateway, server }) {
    const { name, before, after, ping } = gateway.outcome;
    ok(direct.outcome.answer.result && direct.received.called.some(isCall), 'the tool works without the gateway');
    if (server.keepsState) notDeepStrictEqual(direct.outcome.after, direct.outcome.before, 'the tool changes something');

    const [{ code, message }] = gateway.answers.filter(({ error }) => error).map(({ error }) => error);
    deepStrictEqual({ code, message }, { code: -32602, message: `Unknown tool: ${name}` });
    deepStrictEqual(gateway.received.called.filter(isCall), []);
    deepStrictEqual(after, before);
    deepStrictEqual(ping, direct.outcome.ping);
  },
};
