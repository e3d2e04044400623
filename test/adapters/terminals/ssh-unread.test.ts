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
  close = (): void => {};
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
      key: () => undefined,
      mayHaveShell: () => true,
      files: () => undefined,
      connect: () => ({ uart, onClosed: listener => void (this.close = listener), close: () => this.hangUp() }),
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

/** A server with such a line, and a client that it has let in. */
async function called(t: ExecutionContext, chatter: Chatter) {
  const key = privateKeyPem(await generateHostKey('ecc', 'HUAWEI_Host_ECC', 256, () => 0));
  const server = await listenOnSsh(chatter.serviceWith(key), { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  const sock = connect({ host: '127.0.0.1', port: server.address.port }).on('error', () => {});
  const client = new ssh2.Client().on('error', () => {});
  t.teardown(() => client.destroy());
  client.connect({ sock, username: 'anybody', password: 'anything' });
  await once(client, 'ready');
  return { sock, client };
}

const shellOf = (client: ssh2.Client): Promise<ClientChannel> =>
  new Promise((resolve, reject) => client.shell((error, opened) => (error ? reject(error) : resolve(opened))));

/** What ssh2 does not offer. */
interface Inside {
  readonly _protocol: {
    channelWindowAdjust(channel: number, octets: number): void;
    session(channel: number, window: number, packetSize: number): void;
  };
  readonly outgoing: { readonly id: number };
}

test('what the machine of a client has not taken holds the router back; who lets it become a megabyte is cut off', async t => {
  const chatter = new Chatter();
  const { sock, client } = await called(t, chatter);
  const channel = await shellOf(client);
  const { _protocol, outgoing } = { ...client, ...channel } as unknown as Inside;
  _protocol.channelWindowAdjust(outgoing.id, 2 ** 30);
  channel.write('x'); // behind it
  await chatter.heard;
  sock.pause();
  for (let said = 0; chatter.held === 0 && said < mostTaken; said += piece.length) chatter.say(piece);
  t.true(chatter.held > 0);
  for (let said = 0; said < 2 << 20; said += piece.length) chatter.say(piece);
  await chatter.left;
});

test('a client that is slow has all that was said, and the end of its shell behind it', async t => {
  const chatter = new Chatter();
  const { client } = await called(t, chatter);
  const channel = await shellOf(client);
  const over = once(channel, 'exit');
  let heard = 0;
  channel.on('data', (bytes: Buffer) => (heard += bytes.length));
  channel.pause();
  for (let pieces = 0; pieces < 34; pieces++) chatter.say(piece); // more than its window
  chatter.close();
  channel.resume();
  t.deepEqual([await over, heard], [[0], 34 * piece.length]);
});

test('a client that bears only packets of no size is let go', async t => {
  const chatter = new Chatter();
  const { client } = await called(t, chatter);
  const { _protocol } = client as unknown as Inside;
  const { session } = _protocol;
  _protocol.session = (channel, window) => session.call(_protocol, channel, window, 0);
  const gone = once(client, 'close');
  client.shell(() => setImmediate(() => chatter.say(piece)));
  await gone;
  t.pass();
});

const piece = new Uint8Array(64 * 1024);
/** More than a system takes for a connection. */
const mostTaken = 64 << 20;
