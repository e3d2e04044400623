import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { ExecutionContext } from 'ava';

/** A small PKI in a folder, made with openssl: names of files, without their ending, are the names of the certificates. */
export class OpensslPki {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  file(name: string): string {
    return path.join(this.folder, name);
  }

  /** A self-signed CA, with a key of that kind. */
  root(name: string, subject: string, kind: readonly string[] = ['rsa:2048']): this {
    this.#openssl(
      'req',
      '-x509',
      '-newkey',
      ...kind,
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
      '-days',
      '3650',
      '-subj',
      subject,
      '-addext',
      'keyUsage=critical,digitalSignature,keyCertSign,cRLSign',
    );
    return this;
  }

  /** A certificate with its key, issued by a CA of this folder. */
  issue(name: string, subject: string, issuer: string): this {
    this.#openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', subject);
    writeFileSync(this.file(`${name}.ext`), 'subjectKeyIdentifier=hash\nkeyUsage=digitalSignature,keyEncipherment\n');
    this.#openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      `${issuer}.crt`,
      '-CAkey',
      `${issuer}.key`,
      '-CAcreateserial',
      '-days',
      '365',
      '-out',
      `${name}.crt`,
      '-extfile',
      `${name}.ext`,
    );
    return this;
  }

  #openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }
}

/** `openssl cmp -port …` as CA. */
export async function opensslCa(
  t: Pick<ExecutionContext, 'teardown'>,
  pki: OpensslPki,
  ...args: readonly string[]
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const port = await freePort();
  const server = spawn('openssl', ['cmp', '-port', String(port), ...args], { cwd: pki.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  t.teardown(() => {
    server.kill('SIGKILL');
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
  await accepting(port, () => `openssl said ${JSON.stringify(said.join(''))}`);
  return { url: `http://127.0.0.1:${port}`, process: server };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something listens there. */
async function accepting(port: number, state: () => string): Promise<void> {
  for (const deadline = Date.now() + 20_000; ; ) {
    const socket = net.connect(port, '127.0.0.1');
    const open = await new Promise<boolean>(resolve => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (open) return;
    if (Date.now() > deadline) throw new Error(`nothing listens on port ${port}: ${state()}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
