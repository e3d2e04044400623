import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { pkiFile } from '../pki/fixtures.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const startup = [
  'undo pki crl check enable',
  '#',
  'ike proposal 10',
  ' authentication-method rsa-sig',
  '#',
  'ike peer branch',
  ' ike-proposal 10',
  ' remote-address 10.1.2.2',
  ' certificate local-filename factory.cer',
  '#',
  'ipsec proposal p1',
  '#',
  'ipsec policy map1 10 isakmp',
  ' security acl 3000',
  ' ike-peer branch',
  ' proposal p1',
  '#',
  'return',
  '',
].join('\r\n');

test('ctl ike names the policy, the peer’s address and what stands in the way', async t => {
  const state = temporaryFolder(t);
  const [configuration, certificate] = [join(state, 'office.cfg'), join(state, 'branch.cer')];
  writeFileSync(configuration, startup);
  writeFileSync(certificate, pkiFile('router.cer'));
  const program = await Program.run(
    t,
    '--state',
    join(state, 'router'),
    '--no-ca',
    '--startup-config',
    configuration,
    '--ike-peer-cert',
    `branch=${certificate}`,
  );
  await program.event('configuration-restored');
  const answer = execFileSync(process.execPath, [mainPath, 'ctl', '--state', join(state, 'router'), 'ike'], { encoding: 'utf8' });
  t.regex(answer, /^map1 10, 10\.1\.2\.2 +factory\.cer is not in memory as local: pki import-certificate local\n$/);
});

test('a file for --ike-peer-cert that is no certificate ends the start in one line', async t => {
  const state = temporaryFolder(t);
  const file = join(state, 'none.cer');
  writeFileSync(file, 'nothing');
  const program = new Program(['run', '--state', join(state, 'router'), '--no-ca', '--no-attach', '--ike-peer-cert', file]);
  t.teardown(() => program.kill());
  await program.exited;
  t.is(program.errors, `ne40e: Cannot use ${file}: no certificate; give --ike-peer-cert a certificate in PEM or DER\n`);
});
