import { outcome } from '../lib/outcome.js';

export default {
  async run(session, server) {
    const filled = [];
    for (const prompt of server.prompts) filled.push(await outcome(session.use('getPrompt', prompt)));
    return {
      listed: await outcome(session.use('listPrompts')),
      pages: await outcome(session.pages('prompts/list')),
      filled,
      missing: await outcome(session.use('getPrompt', { name: 'no-such-prompt' })),
    };
  },
};
