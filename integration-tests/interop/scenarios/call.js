export default {
  async run(session, server, workspace) {
    await session.use('listTools');
    const results = [];
    for (const call of server.calls(workspace)) results.push(await session.call(call));
    return { results, state: server.state(workspace) };
  },
};
