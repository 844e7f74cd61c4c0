import { outcome } from '../lib/outcome.js';

export default {
  async run(session, server) {
    const uri = server.resource;
    const answers = [
      await outcome(session.use('setLoggingLevel', 'info')),
      await outcome(session.ask('resources/subscribe', { uri })),
      await outcome(session.use('setLoggingLevel', 'error')),
      await outcome(session.ask('resources/unsubscribe', { uri })),
      await outcome(session.use('setLoggingLevel', 'no-such-level')),
      await session.use('ping'),
    ];
    return { answers, messages: session.notifications('notifications/message') };
  },
};
