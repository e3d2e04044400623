import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createKeyPair, enrolmentSettings, firstLogin, typeLines } from '../support/walk.ts';

const production = 'http://172.16.73.168:8080';

test('a router configured as in production enrols at the lab CA and fetches its CRL there, where --map leads', async t => {
  const state = temporaryFolder(t);
  const lab = new Program(['ca', '--state', state, '--listen', '0', '--base-url', production]);
  t.teardown(() => lab.kill());
  const ca = await lab.event('ca');
  const { port } = new URL(String(ca['url']));
  const map = `172.16.73.168:8080=127.0.0.1:${port}`;
  const program = await Program.run(t, '--state', state, '--tcp', '0', '--no-ca', '--map', map);
  const { tcp } = await program.event('console');
  const terminal = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  await firstLogin(terminal);
  await typeLines(terminal, ['system-view']);
  await createKeyPair(terminal, 'key-a');
  const settings = {
    url: `${production}/pkix`,
    caName: String(ca['name']),
    authenticationCertificate: 'default_local.cer',
    keyPair: 'key-a',
  };
  await typeLines(terminal, enrolmentSettings(settings));
  t.regex(await terminal.enter('pki cmp initial-request', /hwIPSecPkiCmpDownloadCert(Suc|Fail)[^]*\]/), /CertSuc/);

  await typeLines(terminal, [
    'quit',
    'pki import-certificate ca filename session-a_ca0.cer',
    'pki import-certificate ca filename session-a_ca1.cer',
    'pki domain domaina',
    `crl url ${production}/crl.der`,
    'crl auto-update enable',
    'commit',
    'return',
  ]);
  let crl = '';
  while (!crl.includes('Issuer')) crl = await terminal.enter('display pki crl filename crl.der', '<HUAWEI>'); // until it has come
  t.regex(crl, /Issuer: .*ne40e Lab Issuing CA/);
  t.deepEqual(
    readFileSync(path.join(state, 'cfcard', 'crl.der')),
    Buffer.from(await (await fetch(`${String(ca['url'])}/crl.der`)).arrayBuffer()),
  );
});
