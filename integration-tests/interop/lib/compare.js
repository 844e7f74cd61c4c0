import { deepStrictEqual } from 'node:assert/strict';
import { audited } from './audit.js';
import { evidence } from './evidence.js';
import { directly, throughGateway } from './launch.js';
import { Record } from './record.js';
import { Session } from './session.js';
import { Workspace } from './workspace.js';

const same = ({ direct, gateway }) => deepStrictEqual(gateway, direct);

/** Plays a scenario twice, directly and through the gateway, and lets it judge the two by what was seen. */
export async function compare(scenario, client, server) {
  const workspace = new Workspace();
  try {
    const direct = await play(scenario, client, server, workspace.prepare(server), directly);
    const gateway = await play(scenario, client, server, workspace.prepare(server), guarded(scenario));
    (scenario.judge ?? same)({ direct, gateway, server });
  } finally {
    workspace.remove();
  }
}

const guarded = ({ policy }) => (server, workspace, record) =>
  throughGateway(server, workspace, record, policy?.(server, workspace));

async function play(scenario, client, server, workspace, launch) {
  const record = new Record(workspace);
  const session = new Session(client, launch(server, workspace, record), record, scenario.client?.(workspace));
  try {
    await session.open();
    const outcome = await scenario.run(session, server, workspace);
    await session.close();
    if (launch !== directly) audited(session, workspace, scenario.refusals);
    return evidence(session, outcome, scenario.varies);
  } catch (error) {
    error.message += `\n${session.complaints}`;
    throw error;
  } finally {
    await session.close();
  }
}
