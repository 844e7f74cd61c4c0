import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from './until.js';

/** A client without opinions: writes the lines it is given, and keeps the bytes that come back. */
export class RawClient {
  sent = [];
  #chunks = [];

  constructor({ command, args, env }) {
    this.process = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
    this.closed = once(this.process, 'close');
    this.process.stdout.on('data', (chunk) => this.#chunks.push(chunk));
  }

  get bytes() {
    return Buffer.concat(this.#chunks);
  }

  get lines() {
    return this.bytes.toString().split('\n').slice(0, -1);
  }

  get frames() {
    return this.lines.map((line) => JSON.parse(line));
  }

  write(...lines) {
    this.sent.push(...lines);
    this.process.stdin.write(lines.map((line) => `${line}\n`).join(''));
  }

  /** Writes a line and waits for the answer with its id, of the same type. */
  async ask(line) {
    this.write(line);
    await this.answered(JSON.parse(line).id);
  }

  async answered(id) {
    const answers = (frame) => frame.id === id && frame.method === undefined;
    await until(`an answer to ${JSON.stringify(id)}`, () => this.frames.some(answers));
  }

  /** Ends the input, waits for the other side to leave by itself, and tells its exit code. */
  async end() {
    this.process.stdin.end();
    await until('the process ends', () => this.process.exitCode !== null || this.process.signalCode !== null);
    const [code] = await this.closed;
    return code;
  }

  kill() {
    this.process.kill('SIGKILL');
  }
}
