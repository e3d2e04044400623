import { once } from 'node:events';
import { connect } from 'node:net';
import test, { type ExecutionContext } from 'ava';
import ssh2, { type ClientChannel } from 'ssh2';
import { listenOnSsh } from '../../../src/adapters/terminals/ssh-server.ts';
import type { SshService } from '../../../src/adapters/terminals/ssh-service.ts';
import { generateHostKey, privateKeyPem } from '../../../src/pki/host-key.ts';

type Tap = readonly [listener: (bytes: Uint8Array) => void, held: () => number];

/** A line at which anybody is let in, and that says what it is told to. */
class Chatter {
  readonly #taps: Tap[] = [];
  hear = (): void => {};
  hangUp = (): void => {};
  readonly heard = new Promise<void>(resolve => (this.hear = resolve));
  readonly left = new Promise<void>(resolve => (this.hangUp = resolve));

  serviceWith(hostKey: string): SshService {
    const terms = { hostKeys: [hostKey], mostConnections: 1, graceMilliseconds: 0, retries: 1, question: undefined };
    const onTransmit = (...tap: Tap): (() => void) => {
      this.#taps.push(tap);
      return () => {};
    };
    const uart = { receive: () => this.hear(), onTransmit };
    return {
      terms: () => terms,
      authenticate: () => true,
      connect: () => ({ uart, onClosed: () => {}, close: () => this.hangUp() }),
      after: () => () => {},
    };
  }

  say(bytes: Uint8Array): void {
    for (const [listener] of this.#taps) listener(bytes);
  }

  get held(): number {
    return Math.max(...this.#taps.map(([, held]) => held()));
  }
}

/** A client whose window has no end, and whose machine takes nothing any more. */
async function deafClient(t: ExecutionContext, port: number, chatter: Chatter): Promise<void> {
  const sock = connect({ host: '127.0.0.1', port }).on('error', () => {});
  const client = new ssh2.Client().on('error', () => {});
  t.teardown(() => client.destroy());
  client.connect({ sock, username: 'anybody', password: 'anything' });
  await once(client, 'ready');
  const channel = await new Promise<ClientChannel>((resolve, reject) =>
    client.shell((error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const { _protocol, outgoing } = { ...client, ...channel } as unknown as Inside;
  _protocol.channelWindowAdjust(outgoing.id, 2 ** 30);
  channel.write('x'); // behind it
  await chatter.heard;
  sock.pause();
}

/** What ssh2 does not offer. */
interface Inside {
  readonly _protocol: { channelWindowAdjust(channel: number, octets: number): void };
  readonly outgoing: { readonly id: number };
}

test('what the machine of a client has not taken holds the router back; who lets it become a megabyte is cut off', async t => {
  const chatter = new Chatter();
  const key = privateKeyPem(await generateHostKey('ecc', 'HUAWEI_Host_ECC', 256, () => 0));
  const server = await listenOnSsh(chatter.serviceWith(key), { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  await deafClient(t, server.address.port, chatter);
  const piece = new Uint8Array(64 * 1024);
  for (let said = 0; chatter.held === 0 && said < mostTaken; said += piece.length) chatter.say(piece);
  t.true(chatter.held > 0);
  for (let said = 0; said < 2 << 20; said += piece.length) chatter.say(piece);
  await chatter.left;
});

/** More than a system takes for a connection. */
const mostTaken = 64 << 20;
