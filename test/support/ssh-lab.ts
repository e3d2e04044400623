import type { ExecutionContext } from 'ava';
import { mappedRoads } from '../../src/adapters/network/dial.ts';
import { sshClient } from '../../src/adapters/network/ssh-client.ts';
import { noOutgoing, type Outgoing } from '../../src/cli/run/outgoing.ts';
import { loggedIn, mostTurns, type TestBench } from './booted-router.ts';
import { type SftpServerOptions, sftpServer } from './sftp-server.ts';

/** Where the router knows the server. */
export const host = '10.1.1.9';

export const reaching = (port: number, milliseconds?: number): Outgoing => ({
  ...noOutgoing,
  secureShell: sshClient(mappedRoads([{ from: { host, port: 22 }, to: { host: '127.0.0.1', port } }], []), milliseconds),
});

/** A router that may take keys of servers it has never seen, in the system view, and a server that a mapping leads to. */
export async function sshLab(t: ExecutionContext, options: SftpServerOptions = {}, milliseconds?: number) {
  const server = await sftpServer(t, options);
  const bench = loggedIn({ outgoing: reaching(server.port, milliseconds) });
  t.teardown(() => bench.router.powerOff());
  bench.type('system-view', 'ssh client first-time enable', 'commit');
  return { server, bench };
}

/** Presses keys and waits for what the screen then shows. */
export async function typed(bench: TestBench, line: string, until: RegExp): Promise<string> {
  let said = bench.press(`${line}\r`);
  for (let turn = 0; !until.test(said); turn++) {
    if (turn > mostTurns) throw new Error(`It does not come about: ${JSON.stringify(said)}`);
    await new Promise(resolve => setImmediate(resolve));
    bench.clock.advance(0);
    said += bench.read();
  }
  return said;
}
