import { outcome } from '../lib/outcome.js';

const clockTimes = /\d{1,2}:\d{2}:\d{2}(\s[AP]M)?/g;

export default {
  varies: [clockTimes],
  async run(session, server) {
    return {
      listed: await outcome(session.use('listResources')),
      pages: await outcome(session.pages('resources/list')),
      templates: await outcome(session.pages('resources/templates/list')),
      read: await outcome(session.use('readResource', { uri: server.resource })),
      missing: await outcome(session.use('readResource', { uri: 'demo://no/such/thing' })),
    };
  },
};
