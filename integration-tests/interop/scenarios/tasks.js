import { outcome } from '../lib/outcome.js';

const taskIds = /\b[0-9a-f]{32}\b/g;
const timestamps = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const stages = /(?<="statusMessage":")[^"\\]*/g;
const research = (topic) => ({
  name: 'simulate-research-query',
  arguments: { topic, ambiguous: false },
  task: { ttl: 60_000 },
});

export default {
  varies: [taskIds, timestamps, stages],
  async run(session) {
    const ask = (method, params) => outcome(session.ask(method, params));
    const kept = await ask('tools/call', research('gateways'));
    const dropped = await ask('tools/call', research('nothing'));
    const taskId = kept.result?.task?.taskId ?? 'none';
    const cancelled = await ask('tasks/cancel', { taskId: dropped.result?.task?.taskId ?? 'none' });
    const listed = await ask('tasks/list');
    const result = await ask('tasks/result', { taskId });
    return { kept, dropped, cancelled, listed, result, ended: await ask('tasks/get', { taskId }) };
  },
};
