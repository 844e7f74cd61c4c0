import { deepStrictEqual, ok } from 'node:assert/strict';

const isProgress = ({ method }) => method === 'notifications/progress';

export default {
  async run(session, server, workspace) {
    const { call, steps } = server.progressing(workspace);
    const heard = [];
    const result = await session.call(call, { onprogress: ({ progress }) => heard.push(progress) });

    const wire = session.inbound;
    const inOrder = Array.from({ length: steps }, (_, index) => index + 1);
    deepStrictEqual(wire.filter(isProgress).map(({ params }) => params.progress), inOrder);
    ok(wire.at(-1).result, 'the result comes last');

    // Both clients forget the listener when the result is read together with the last notification.
    deepStrictEqual(heard, inOrder.slice(0, Math.max(heard.length, steps - 1)));
    return { result, wire };
  },
};
