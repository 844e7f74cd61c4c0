import { readFileSync } from 'node:fs';

/** Whether a process still runs. One that merely waits to be collected by its parent does not. */
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
  } catch {
    return process.platform !== 'linux';
  }
}
