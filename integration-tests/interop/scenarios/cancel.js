import { deepStrictEqual, ok } from 'node:assert/strict';
import { outcome } from '../lib/outcome.js';

const quickly = 1_000;

export default {
  async run(session, server, workspace) {
    const { call, release, after } = server.slow(workspace);
    const abort = new AbortController();
    const cancelled = outcome(session.call(call, { signal: abort.signal, onprogress() {} }));
    await session.record.seen('the call', (frame) => frame.method === 'tools/call');
    const { id } = session.sent.at(-1);

    const aborted = performance.now();
    abort.abort('the user changed her mind');
    const failure = await cancelled;
    const took = performance.now() - aborted;
    ok(took < quickly, `the call ended ${took} ms after it was cancelled`);
    await session.record.seen('the cancellation', (frame) => frame.method === 'notifications/cancelled');

    release();
    const afterwards = { ping: await session.use('ping'), call: await session.call(after) };
    const answers = session.inbound.filter((frame) => frame.method === undefined && frame.id === id);
    deepStrictEqual(answers, [], 'the cancelled call is not answered');
    return { failure, afterwards };
  },
};
