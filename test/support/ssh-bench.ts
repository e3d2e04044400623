import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';
import ssh2, { type ClientChannel, type ConnectConfig } from 'ssh2';
import { listenOnSsh } from '../../src/adapters/terminals/ssh-server.ts';
import { generateHostKey, type HostKey } from '../../src/pki/host-key.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { sshOf } from '../../src/program/ssh.ts';
import { firmware } from '../../firmware-model/index.ts';
import { bootedRouter, type TestBench } from './booted-router.ts';

/** Made once for a file of tests. */
const hostKeys: Promise<readonly HostKey[]> = generateHostKey('ecc', 'HUAWEI_Host_ECC', 256, () => 0).then(key => [key]);

export const sshPassword = 'Hello-13579';

/** What opens SSH for `operator1`. */
export const sshOpen = [
  'stelnet server enable',
  'ssh authentication-type default password',
  'aaa',
  `local-user operator1 password irreversible-cipher ${sshPassword}`,
  'local-user operator1 service-type ssh',
  'local-user operator1 level 3',
  'quit',
  'user-interface vty 0 20',
  'authentication-mode aaa',
  'protocol inbound ssh',
  'quit',
] as const;

/** A router that is called over SSH, on the loopback interface and in virtual time. */
export class SshBench {
  readonly #teardown: (close: () => unknown) => void;
  private constructor(
    t: ExecutionContext,
    readonly bench: TestBench,
    readonly port: number,
  ) {
    this.#teardown = close => t.teardown(close);
  }

  static async of(t: ExecutionContext, lines: readonly string[] = sshOpen, keys?: readonly HostKey[]): Promise<SshBench> {
    const board = { ...newBoard(firmware.factoryStartup.systemSoftware), hostKeys: keys ?? (await hostKeys) };
    const bench = bootedRouter({ board }).firstLogin();
    bench.type('system-view', ...lines, 'commit', 'return');
    const server = await listenOnSsh(sshOf(bench.router, bench.clock), { host: '127.0.0.1', port: 0 });
    t.teardown(() => server.close());
    return new SshBench(t, bench, server.address.port);
  }

  /** Without SSH: a bare connection. */
  async plain(): Promise<Socket & { gone: boolean }> {
    const socket = Object.assign(connect({ host: '127.0.0.1', port: this.port }), { gone: false });
    this.#teardown(() => socket.destroy());
    socket.on('error', () => {}).once('close', () => Object.assign(socket, { gone: true }));
    socket.resume();
    await once(socket, 'connect');
    return socket;
  }

  /** A client, until it is let in or turned away. */
  async client(config: ConnectConfig = {}): Promise<{ readonly client: ssh2.Client; readonly error: string | undefined; gone: boolean }> {
    const client = new ssh2.Client();
    const state = { client, error: undefined as string | undefined, gone: false };
    let isReady = false;
    client.on('ready', () => {
      isReady = true;
    });
    client.on('error', error => {
      state.error ??= error.message;
    });
    client.on('close', () => {
      state.gone = true;
    });
    this.#teardown(() => client.destroy());
    client.connect({ host: '127.0.0.1', port: this.port, username: 'operator1', password: sshPassword, ...config });
    await this.bench.until(() => isReady || state.error !== undefined || state.gone);
    return state;
  }

  /** A shell, up to its first prompt. */
  async shell(config?: ConnectConfig): Promise<SshShell> {
    const { client } = await this.client(config);
    return SshShell.of(client, this.bench);
  }
}

export class SshShell {
  text = '';
  exitCode: number | null | undefined;
  isClosed = false;
  private constructor(
    readonly client: ssh2.Client,
    readonly channel: ClientChannel,
    readonly bench: TestBench,
  ) {
    channel.on('data', (bytes: Buffer) => {
      this.text += bytes.toString();
    });
    channel.on('exit', (code: number | null) => {
      this.exitCode = code;
    });
    channel.on('close', () => {
      this.isClosed = true;
    });
  }

  static async of(client: ssh2.Client, bench: TestBench): Promise<SshShell> {
    let opened: SshShell | undefined;
    client.shell({ term: 'vt100', cols: 132, rows: 50 }, (error, channel) => {
      if (error) throw error;
      opened = new SshShell(client, channel, bench);
    });
    await bench.until(() => opened !== undefined);
    return opened as SshShell; // it is there by now
  }

  async says(text: string | RegExp): Promise<string> {
    await this.bench.until(() => (typeof text === 'string' ? this.text.includes(text) : text.test(this.text)));
    return this.text;
  }

  async type(line: string, answer: string | RegExp): Promise<string> {
    this.text = '';
    this.channel.write(`${line}\r`);
    return this.says(answer);
  }
}
