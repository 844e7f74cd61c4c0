import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const suite = fileURLToPath(new URL('..', import.meta.url));
const recorder = new URL('./recorder.js', import.meta.url).href;

const packaged = '../../app/dist/target/watchgate/bin/watchgate';
const gatewayBinary = resolve(suite, process.env.WATCHGATE_BIN ?? packaged);

/** How to start a server for one run: the command, its arguments and its environment. */
export function directly(server, workspace, record) {
  return {
    command: process.execPath,
    args: ['--import', recorder, join(suite, 'node_modules', server.program), ...server.args(workspace)],
    env: { ...server.env(workspace), ...record.environment },
  };
}

/** The same server behind the gateway, whose configuration and audit file lie in a directory of their own. */
export function throughGateway(server, workspace, record, policy = { mode: 'allow_all' }) {
  const config = join(workspace.gateway, 'watchgate.yaml');
  writeFileSync(config, configuration(directly(server, workspace, record), policy));
  return { command: gatewayBinary, args: ['--config', config], env: javaHomes() };
}

export const auditFile = (workspace) => join(workspace.gateway, 'audit.jsonl');

const configuration = ({ command, args, env }, policy) => `\
proxy:
  transport: stdio
  upstream:
    command: ${JSON.stringify([command, ...args])}
    env: ${JSON.stringify(env)}
  timeouts:
    connection_timeout: 30
    request_timeout: 60
plugins:
  security:
    - policy: tool_allowlist
      config: ${JSON.stringify(policy)}
  auditing:
    - policy: file_auditing
      config:
        file: audit.jsonl
        format: jsonl
`;

/** The clients hand on only a few variables of their own environment: these tell the gateway its Java. */
const javaHomes = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(WATCHGATE_)?JAVA_HOME$/.test(name)));
