import { outcome } from '../lib/outcome.js';

const prompt = { type: 'ref/prompt', name: 'completable-prompt' };
const template = { type: 'ref/resource', uri: 'demo://resource/dynamic/text/{resourceId}' };

export default {
  async run(session) {
    const complete = (params) => outcome(session.use('complete', params));
    return [
      await complete({ ref: prompt, argument: { name: 'department', value: 'S' } }),
      await complete({
        ref: prompt,
        argument: { name: 'name', value: '' },
        context: { arguments: { department: 'Marketing' } },
      }),
      await complete({ ref: template, argument: { name: 'resourceId', value: '42' } }),
      await complete({ ref: { type: 'ref/prompt', name: 'no-such-prompt' }, argument: { name: 'x', value: '' } }),
    ];
  },
};
