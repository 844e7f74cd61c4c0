import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary directory for one test. Both runs see the same paths, so no answer differs by them. */
export class Workspace {
  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'interop-'));
  }

  /** Fresh files and a fresh place for the gateway, before each run. */
  prepare(server) {
    this.files = this.#fresh('files');
    this.gateway = this.#fresh('gateway');
    server.prepare(this);
    return this;
  }

  file(name) {
    return join(this.files, name);
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }

  #fresh(name) {
    const directory = join(this.root, name);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory);
    return directory;
  }
}
