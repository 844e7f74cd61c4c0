import test from 'node:test';
import { scenarios, testName } from '../matrix.js';
import { compare } from './compare.js';

/** Registers every scenario with one client and one server. */
export async function pair(clientName, serverName) {
  const client = await load('clients', clientName);
  const server = await load('servers', serverName);
  for (const name of Object.keys(scenarios)) {
    const scenario = await load('scenarios', name);
    test(testName(clientName, serverName, name), { timeout: 120_000 }, () => compare(scenario, client, server));
  }
}

export const load = async (folder, name) => (await import(`../${folder}/${name}.js`)).default;
