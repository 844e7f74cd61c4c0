const call = (name, args = {}) => ({ name, arguments: args });

/** `@modelcontextprotocol/server-everything`: every feature of the revisions up to 2025-11-25. It keeps no files. */
export default {
  program: '@modelcontextprotocol/server-everything/dist/index.js',
  args: () => ['stdio'],
  env: () => ({}),
  prepare() {},

  calls: () => [
    call('echo', { message: 'tab\t, quote ", snowman \u2603, clef \u{1d11e}, line\u2028separator' }),
    call('get-sum', { a: 0.1, b: 1e21 }),
    call('get-structured-content', { location: 'Chicago' }),
    call('get-tiny-image'),
    call('get-annotated-message', { messageType: 'error', includeImage: true }),
    call('get-resource-links', { count: 3 }),
  ],
  failing: () => [
    call('no-such-tool'),
    call('get-sum', { a: 'one' }),
    call('get-structured-content', { location: 'Atlantis' }),
    call('get-resource-reference', { resourceType: 'Text', resourceId: -1 }),
    call('simulate-research-query', { topic: 'not as a task' }),
  ],
  oneOfMany: (i) => (i % 2 ? call('echo', { message: `call ${i}` }) : call('get-sum', { a: i, b: 1000 })),
  progressing: () => ({ call: call('trigger-long-running-operation', { duration: 0.5, steps: 5 }), steps: 5 }),
  slow: () => ({
    call: call('trigger-long-running-operation', { duration: 1, steps: 10 }),
    release() {},
    after: call('echo', { message: 'still here' }),
  }),

  resource: 'demo://resource/dynamic/text/7',
  change: call('toggle-subscriber-updates'),
  changeBack: call('toggle-subscriber-updates'),
  prompts: [
    call('simple-prompt'),
    call('args-prompt', { city: 'Łódź', state: 'PL' }),
    call('completable-prompt', { department: 'Sales', name: 'Eve' }),
  ],
  rootsSynced: (session, times) => session.notified('notifications/message', times),
  readRoots: call('get-roots-list'),

  blocked: () => call('get-env'),
  state: () => 'none',
  filter: { tools: ['get-*', 'echo'], matches: (name) => name.startsWith('get-') || name === 'echo' },
};
