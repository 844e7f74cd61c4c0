// Preloaded into the real server: notes its process id, what it reads and what it complains about, and changes nothing.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = process.env.INTEROP_RECORD;
const note = (file, text) => appendFileSync(join(directory, file), text);

note('pids', `${process.pid}\n`);

const { stdin, stderr } = process;
const emit = stdin.emit;
stdin.emit = function (event, ...values) {
  if (event === 'data') note('received', values[0]);
  return emit.call(this, event, ...values);
};

const write = stderr.write;
stderr.write = function (text, ...rest) {
  note('stderr', text);
  return write.call(this, text, ...rest);
};
