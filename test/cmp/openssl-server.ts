import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialRequest, keyUpdate } from './run.ts';
import { type CertificateWish, dn, identityName, issue, issuingName, key, pkcs8, rootName, routerName } from './small-ca.ts';

/** Certificates that are valid on the real clock, which OpenSSL's server goes by. */
export function currentPki() {
  const keys = { root: key('root'), issuing: key('issuing'), identity: key('identity'), router: key('router') };
  const valid = { notBefore: Date.now() - 3600_000, notAfter: Date.now() + 24 * 3600_000 };
  const make = (wish: CertificateWish) => issue({ ...valid, ...wish });
  const root = make({ subject: rootName, issuer: rootName, key: keys.root, signedWith: keys.root, ca: true });
  const issuing = make({ subject: issuingName, issuer: rootName, key: keys.issuing, signedWith: keys.root, ca: true, serial: 2 });
  const identity = make({ subject: identityName, issuer: rootName, key: keys.identity, signedWith: keys.root, serial: 3 });
  const enrolled = make({ subject: routerName, issuer: issuingName, key: keys.router, signedWith: keys.issuing, serial: 4 });
  return { keys, root, issuing, identity, enrolled, now: Date.now };
}

export type CurrentPki = ReturnType<typeof currentPki>;

/** What the router would ask, with these certificates. */
export const currentRequest = ({ root, identity, now }: CurrentPki) =>
  initialRequest({ authenticationCertificate: identity, chain: [root], trustAnchors: [root], now, recipient: dn(issuingName) });

export const currentUpdate = ({ root, issuing, enrolled, now }: CurrentPki) =>
  keyUpdate({ authenticationCertificate: enrolled, oldCertificate: enrolled, chain: [issuing, root], trustAnchors: [root], now });

/** Starts `openssl cmp -port` on a free port of the loopback; it hands out one certificate, whatever it is asked. */
export async function openssl(folder: string, { keys, root, issuing, enrolled }: CurrentPki, ...options: readonly string[]) {
  const file = (name: string, pem: string) => {
    const path = join(folder, name);
    writeFileSync(path, pem);
    return path;
  };
  const server = spawn(
    'openssl',
    [
      'cmp',
      '-port',
      '0',
      '-section',
      '',
      '-srv_cert',
      file('issuing.pem', certificatePem(issuing)),
      '-srv_key',
      file('key.pem', keyPem(keys.issuing)),
      '-srv_trusted',
      file('root.pem', certificatePem(root)),
      '-srv_untrusted',
      file('untrusted.pem', certificatePem(issuing)),
      '-rsp_cert',
      file('enrolled.pem', certificatePem(enrolled)),
      '-rsp_extracerts',
      file('extra.pem', certificatePem(issuing)),
      '-rsp_capubs',
      file('capubs.pem', certificatePem(root)),
      ...options,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log: string[] = [];
  server.stderr.on('data', chunk => log.push(String(chunk)));
  const port = await acceptedPort(server.stdout, log);
  server.stdout.resume();
  const ended = once(server, 'exit');
  return {
    url: `http://127.0.0.1:${port}/pkix/`,
    log,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}

async function acceptedPort(output: NodeJS.ReadableStream, log: readonly string[]): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const port = /^ACCEPT .*:(\d+) /.exec(line)?.[1];
    if (port) return port;
  }
  throw new Error(`openssl did not start: ${log.join('')}`);
}

const keyPem = (privateKey: KeyObject) => `-----BEGIN PRIVATE KEY-----\n${base64(pkcs8(privateKey))}\n-----END PRIVATE KEY-----\n`;

const certificatePem = (der: Uint8Array) => `-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`;

const base64 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
