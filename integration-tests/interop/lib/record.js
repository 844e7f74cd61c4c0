import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from './processes.js';
import { until } from './until.js';

/** What the real server saw, as its recorder wrote it down. */
export class Record {
  constructor(workspace) {
    this.directory = join(workspace.gateway, 'record');
    this.environment = { INTEROP_RECORD: this.directory };
    mkdirSync(this.directory);
  }

  lines() {
    return this.#read('received').split('\n').slice(0, -1);
  }

  frames() {
    return this.lines().map((line) => JSON.parse(line));
  }

  async seen(what, matches) {
    return until(`the server reads ${what}`, () => this.frames().find(matches));
  }

  async said(pattern, times = 1) {
    const all = new RegExp(pattern, 'g');
    return until(`the server says ${pattern}`, () => (this.#read('stderr').match(all) ?? []).length >= times);
  }

  /** Every process that played the server is gone: the gateway leaves none behind. */
  async ended() {
    const pids = this.#read('pids').split('\n').filter(Boolean).map(Number);
    try {
      await until('the server ends', () => !pids.some(alive));
    } finally {
      pids.filter(alive).forEach((pid) => process.kill(pid, 'SIGKILL'));
    }
  }

  #read(file) {
    try {
      return readFileSync(join(this.directory, file), 'utf8');
    } catch (error) {
      if (error.code === 'ENOENT') return '';
      throw error;
    }
  }
}
