import { outcome } from '../lib/outcome.js';

const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const form = { name: 'trigger-elicitation-request', arguments: {} };
const url = (args) => ({
  name: 'trigger-url-elicitation',
  arguments: { url: 'https://example.org/login', elicitationId: 'once', ...args },
});
const content = { name: 'Zoë', check: true, integer: 7, untitledMultipleSelectEnum: ['Piano'] };

function user() {
  const forms = [{ action: 'accept', content }, { action: 'decline' }, { action: 'cancel' }];
  return ({ mode }) => (mode === 'url' ? { action: 'accept' } : forms.shift());
}

export default {
  varies: [uuids],
  client: () => ({
    capabilities: { elicitation: { form: {}, url: {} } },
    answers: { 'elicitation/create': user() },
  }),
  async run(session) {
    const outcomes = [];
    for (const call of [form, form, form, url(), url({ errorPath: true })]) {
      outcomes.push(await outcome(session.call(call)));
    }
    return outcomes;
  },
};
