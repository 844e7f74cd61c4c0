/** All that must be the same with and without the gateway. Ids on the server's side are the gateway's own affair. */
export function evidence(session, outcome, varies = []) {
  const { inbound, record } = session;
  const answers = inbound.filter((frame) => frame.method === undefined);
  const asked = inbound.filter((frame) => frame.method !== undefined && frame.id !== undefined);
  const all = {
    outcome,
    answers: byId(answers),
    asked: asked.map(({ id, ...rest }) => rest),
    received: received(record.frames()),
  };
  return blur(all, varies);
}

function received(frames) {
  const order = new Map();
  frames.filter(isRequest).forEach(({ id }, index) => order.set(id, `request ${index}`));
  const called = frames.filter((frame) => frame.method !== undefined).map((frame) => renamed(frame, order));
  const answered = frames.filter((frame) => frame.method === undefined);
  return { called, answered: byId(answered) };
}

function renamed(frame, order) {
  if (isRequest(frame)) return { ...frame, id: order.get(frame.id) };
  if (frame.method !== 'notifications/cancelled') return frame;
  const { requestId } = frame.params;
  return { ...frame, params: { ...frame.params, requestId: order.get(requestId) ?? `never asked: ${requestId}` } };
}

const isRequest = (frame) => frame.method !== undefined && frame.id !== undefined;

const byId = (frames) => frames.toSorted((a, b) => a.id - b.id);

/** Hides what differs between any two runs of a server: the scenario names the patterns. */
function blur(value, patterns) {
  const text = patterns.reduce((json, pattern) => json.replaceAll(pattern, '<varies>'), JSON.stringify(value));
  return JSON.parse(text);
}
