import { outcome } from '../lib/outcome.js';

const call = (prompt) => ({ name: 'trigger-sampling-request', arguments: { prompt, maxTokens: 7 } });

function answer({ messages }) {
  if (messages[0].content.text.includes('refuse')) throw new Error('the user refused');
  return { role: 'assistant', model: 'none', stopReason: 'endTurn', content: { type: 'text', text: 'Sampled \u2603' } };
}

export default {
  client: () => ({ capabilities: { sampling: {} }, answers: { 'sampling/createMessage': answer } }),
  async run(session) {
    return [
      await outcome(session.call(call('please answer'))),
      await outcome(session.call(call('please refuse'))),
    ];
  },
};
