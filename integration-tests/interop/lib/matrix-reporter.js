import { cells } from '../matrix.js';

/** Fails the run when a cell of the matrix did not run and pass, and prints only then. */
export default async function* matrixReporter(events) {
  const missing = new Set(cells());
  for await (const { type, data } of events) {
    if (type === 'test:pass' && !data.skip && !data.todo) missing.delete(data.name);
  }
  if (missing.size > 0) {
    process.exitCode = 1;
    yield `The matrix is incomplete. These did not run, or did not pass:\n  ${[...missing].join('\n  ')}\n`;
  }
}
