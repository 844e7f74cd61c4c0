import { alive } from './processes.js';
import { until } from './until.js';

const patience = { timeout: 10_000 };

/** One connection of a client: what it sent and got, and the few things that scenarios do with it. */
export class Session {
  sent = [];
  inbound = [];
  #complaints = '';

  constructor(client, launch, record, { capabilities = {}, answers = {}, options } = {}) {
    this.adapter = client;
    this.record = record;
    this.client = client.create(capabilities, this.#bound(answers), options);
    this.transport = client.transport({ ...launch, stderr: 'pipe' });
    this.transport.stderr.on('data', (chunk) => (this.#complaints += chunk));
    this.#tap();
  }

  async open() {
    await this.client.connect(this.transport, patience);
  }

  /** A request as it goes over the wire, whatever the client believes the server can do. */
  ask(method, params, options) {
    return this.adapter.ask(this.client, method, params, { ...patience, ...options });
  }

  call(params, options) {
    return this.adapter.call(this.client, params, { ...patience, ...options });
  }

  /** One of the client's own methods: listTools, readResource and so on. */
  use(method, params) {
    return this.client[method](params, patience);
  }

  async pages(method) {
    const pages = [await this.ask(method)];
    while (pages.at(-1).nextCursor !== undefined && pages.length < 50) {
      pages.push(await this.ask(method, { cursor: pages.at(-1).nextCursor }));
    }
    return pages;
  }

  notifications(method) {
    return this.inbound.filter((frame) => frame.method === method && frame.id === undefined);
  }

  async notified(method, times = 1) {
    await until(`${times} of ${method}`, () => this.notifications(method).length >= times);
  }

  /** Ends the session, and with it the process that the client started and the server behind it. */
  async close() {
    this.pid ??= this.transport.pid;
    await this.client.close();
    await until('the process ends that the client started', () => !this.pid || !alive(this.pid));
    await this.record.ended();
  }

  get complaints() {
    return this.#complaints.slice(-2_000);
  }

  /** Answers to the server's requests may look at the session they belong to. */
  #bound(answers) {
    const bind = ([method, answer]) => [method, (params) => answer(params, this)];
    return Object.fromEntries(Object.entries(answers).map(bind));
  }

  #tap() {
    const { transport } = this;
    const send = transport.send;
    transport.send = (frame, ...rest) => {
      this.sent.push(structuredClone(frame));
      return send.call(transport, frame, ...rest);
    };
    transport.onmessage = (frame) => this.inbound.push(structuredClone(frame));
  }
}
