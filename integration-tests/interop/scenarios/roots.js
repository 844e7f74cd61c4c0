import { outcome } from '../lib/outcome.js';

const someRoots = () => [
  [{ uri: 'file:///one', name: 'One' }, { uri: 'file:///two%20words' }],
  [{ uri: 'file:///three', name: 'Three' }],
];

export default {
  client: () => ({
    capabilities: { roots: { listChanged: true } },
    answers: { 'roots/list': (_, { roots }) => ({ roots }) },
  }),
  async run(session, server, workspace) {
    const [before, after] = (server.roots ?? someRoots)(workspace);
    session.roots = before;
    await server.rootsSynced?.(session, 1);
    const first = await outcome(session.call(server.readRoots));

    session.roots = after;
    await session.use('sendRootsListChanged');
    await server.rootsSynced?.(session, 2);
    const second = await outcome(session.call(server.readRoots));
    return { first, second };
  },
};
