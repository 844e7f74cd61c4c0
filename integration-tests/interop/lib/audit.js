import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { auditFile } from './launch.js';

/** Each frame that crossed has a record, whatever its members are called. The gateway's own refusals did not cross. */
export function audited({ sent, inbound }, workspace, refusals = 0) {
  const records = readFileSync(auditFile(workspace), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  const frames = [...sent, ...inbound];
  const crossings = frames.length - refusals;
  ok(records.length >= crossings, `${crossings} frames crossed, ${records.length} audit records`);
  for (const method of new Set(frames.map((frame) => frame.method).filter(Boolean))) {
    const crossed = frames.filter((frame) => frame.method === method).length;
    const recorded = records.filter((record) => mentions(record, method)).length;
    ok(recorded >= crossed, `${crossed} frames of ${method} crossed, ${recorded} audit records name it`);
  }
}

function mentions(value, text) {
  if (value === null || typeof value !== 'object') return value === text;
  return Object.values(value).some((member) => mentions(member, text));
}
