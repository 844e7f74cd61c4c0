import { deepStrictEqual, ok } from 'node:assert/strict';
import test from 'node:test';
import { audited } from '../lib/audit.js';
import { burst, frames, handshake, oddNumbers } from '../lib/fixed-frames.js';
import { directly, throughGateway } from '../lib/launch.js';
import { RawClient } from '../lib/raw-client.js';
import { Record } from '../lib/record.js';
import { Workspace } from '../lib/workspace.js';
import everything from '../servers/everything.js';

async function talk(workspace, launch) {
  const record = new Record(workspace.prepare(everything));
  const client = new RawClient(launch(everything, workspace, record));
  try {
    await client.ask(handshake[0]);
    client.write(handshake[1]);
    for (const frame of frames) await client.ask(frame);
    client.write(...burst);
    await client.answered(JSON.parse(burst.at(-1)).id);
    return { exit: await client.end(), client, received: record.lines() };
  } finally {
    client.kill();
    await record.ended();
  }
}

const parsed = (lines) => lines.map((line) => JSON.parse(line));
const withoutId = ({ id, ...frame }) => frame;

test('every answer is the same to the byte, and the server reads what was written', { timeout: 60_000 }, async (t) => {
  const workspace = new Workspace();
  t.after(() => workspace.remove());

  const direct = await talk(workspace, directly);
  const gateway = await talk(workspace, throughGateway);

  deepStrictEqual(gateway.client.lines, direct.client.lines);
  ok(gateway.client.bytes.equals(direct.client.bytes));
  deepStrictEqual(gateway.exit, direct.exit);
  deepStrictEqual(parsed(gateway.received).map(withoutId), parsed(direct.received).map(withoutId));
  const text = gateway.received.join('\n');
  for (const number of oddNumbers) ok(text.includes(number), `the server reads ${number} as it was written`);
  audited({ sent: parsed(gateway.client.sent), inbound: gateway.client.frames }, workspace);
});
