import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import client from '../clients/client-2.js';
import { compare } from '../lib/compare.js';
import { load } from '../lib/pair.js';
import { servers } from '../matrix.js';

/** The client asks for a revision without a handshake first, of a process of its own, and falls back. */
const probing = {
  client: () => ({ options: { versionNegotiation: { mode: 'auto' } } }),
  run: async (session) => ({
    era: session.client.getProtocolEra(),
    version: session.client.getNegotiatedProtocolVersion(),
    tools: await session.use('listTools'),
  }),
  judge: ({ direct, gateway }) => deepStrictEqual(gateway.outcome, direct.outcome),
};

for (const name of servers) {
  test(`client-2 finds out that server-${name} wants a handshake`, { timeout: 60_000 }, async () => {
    await compare(probing, client, await load('servers', name));
  });
}
