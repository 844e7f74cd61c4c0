import { outcome } from '../lib/outcome.js';

const updated = 'notifications/resources/updated';

export default {
  async run(session, server) {
    const uri = server.resource;
    const subscribed = await outcome(session.ask('resources/subscribe', { uri }));
    const changed = await outcome(session.call(server.change));
    if (subscribed.result) await session.notified(updated);
    if (server.changeBack) await session.call(server.changeBack);
    const unsubscribed = await outcome(session.ask('resources/unsubscribe', { uri }));
    return { subscribed, changed, unsubscribed, updates: session.notifications(updated) };
  },
};
