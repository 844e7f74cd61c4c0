// The whole matrix. The suite fails when any cell of it did not run, so a scenario leaves only by leaving this page.

export const clients = ['sdk-1', 'client-2'];

export const servers = ['everything', 'filesystem', 'memory'];

/** File in scenarios/ and what it proves. */
export const scenarios = {
  'initialize': 'the server introduces itself in the same words',
  'list-tools': 'the same tools are listed',
  'resources': 'resources are listed and read alike',
  'prompts': 'prompts are listed and filled in alike',
  'complete': 'arguments are completed alike',
  'logging-and-ping': 'the log level and ping are answered alike',
  'subscribe': 'a subscriber hears of the same updates',
  'call': 'tools give the same results',
  'failing-call': 'calls fail with the same errors',
  'progress': 'progress arrives in order and before the result',
  'cancel': 'a cancelled call ends at once and the session goes on',
  'concurrent': 'twenty calls at a time get their own answers',
  'sampling': 'the server may ask for sampling',
  'elicitation': 'the server may ask the user',
  'roots': 'the server sees the roots and their changes',
  'tasks': 'a call may run as a task',
  'blocked-tool': 'a blocked tool is unknown and changes nothing',
  'allowlist': 'only the allowed tools are listed',
  'blocklist': 'the blocked tools are not listed',
};

export const testName = (client, server, scenario) => `${client} with server-${server}: ${scenarios[scenario]}`;

export const cells = () =>
  clients.flatMap((client) =>
    servers.flatMap((server) => Object.keys(scenarios).map((scenario) => testName(client, server, scenario))));
