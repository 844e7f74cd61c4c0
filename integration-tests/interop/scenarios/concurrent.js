import { outcomes } from '../lib/outcome.js';

export default {
  async run(session, server, workspace) {
    const calls = Array.from({ length: 20 }, (_, index) => server.oneOfMany(index, workspace));
    return outcomes(calls.map((call) => session.call(call)));
  },
};
