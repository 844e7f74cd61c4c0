const capabilities = { sampling: {}, elicitation: { form: {}, url: {} }, experimental: { x: {} } };

export default {
  client: () => ({ capabilities }),
  async run({ client }) {
    return {
      server: client.getServerVersion(),
      capabilities: client.getServerCapabilities(),
      instructions: client.getInstructions(),
    };
  },
};
