export default {
  client: () => ({ capabilities: { sampling: {}, elicitation: { form: {}, url: {} } } }),
  async run(session) {
    return { listed: await session.use('listTools'), pages: await session.pages('tools/list') };
  },
};
