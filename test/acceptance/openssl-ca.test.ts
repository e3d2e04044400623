import { copyFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { OpensslPki, opensslCa } from '../support/openssl.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';
import { enrolmentSettings, firstLogin, typeLines } from '../support/walk.ts';

requires(test, 'openssl')('the procedure runs to an imported certificate against the CMP server of OpenSSL', async t => {
  const pki = new OpensslPki(temporaryFolder(t))
    .root('vendor', '/CN=Vendor')
    .issue('birth', '/CN=NE40E-0042', 'vendor')
    .root('operator', '/O=Operator/CN=Operator CA')
    .issue('granted', '/CN=DeviceA', 'operator')
    .issue('signer', '/O=Operator/CN=Operator CMP', 'operator');
  const ca = await opensslCa(
    t,
    pki,
    '-srv_cert',
    'signer.crt',
    '-srv_key',
    'signer.key',
    '-srv_untrusted',
    'operator.crt',
    '-srv_trusted',
    'vendor.crt',
    '-rsp_cert',
    'granted.crt',
    '-rsp_capubs',
    'operator.crt',
  );

  const state = temporaryFolder(t);
  const program = await Program.run(
    t,
    '--state',
    state,
    '--tcp',
    '0',
    '--no-ca',
    '--identity-cert',
    pki.file('birth.crt'),
    '--identity-key',
    pki.file('birth.key'),
  );
  const { tcp } = (await program.event('console')) as unknown as { tcp: string };
  const terminal = await ConsoleClient.connect(t, Number(tcp.split(':').at(-1)));
  copyFileSync(pki.file('granted.key'), path.join(state, 'cfcard', 'granted.pem'));

  await firstLogin(terminal);
  await typeLines(terminal, ['system-view', 'pki import rsa-key-pair key-a pem granted.pem password Unused-2026']);
  const settings = { url: ca.url, caName: '/O=Operator/CN=Operator CMP', authenticationCertificate: 'default_local.cer', keyPair: 'key-a' };
  await typeLines(terminal, enrolmentSettings(settings));
  terminal.type('pki cmp initial-request\r');
  await terminal.want('hwIPSecPkiCmpDownloadCertSuc');
  terminal.type('\r');
  await terminal.want('[~HUAWEI-pki-domain-domaina]');
  await typeLines(terminal, [
    'quit',
    'pki import-certificate local filename session-a_ir.cer',
    'pki import-certificate ca filename session-a_ca0.cer',
    'return',
  ]);
  t.regex(await terminal.enter('display pki cert_list', '<HUAWEI>'), /Subject: CN=DeviceA/);
  t.regex(await terminal.enter('display pki ca_list', '<HUAWEI>'), /Subject: CN=Operator CA,O=Operator/);
  t.regex(await terminal.enter('display pki match-rsa-key certificate-filename session-a_ir.cer', '<HUAWEI>'), /key-a/);
});
