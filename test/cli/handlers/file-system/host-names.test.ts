import test from 'ava';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firmware } from '../../../../firmware-model/index.ts';
import { CfCardFolder } from '../../../../src/adapters/storage/cf-card-folder.ts';
import { bootedRouter, loggedIn, TestBench } from '../../../support/booted-router.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A router whose card has been given a certificate by the host under a name. */
function routerWith(name: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), pkiFile('router.cer'));
  return loggedIn({ cfCard: new CfCardFolder(folder, { capacity: firmware.device.cfCardCapacity, now: () => 0 }) });
}

for (const name of [
  'zert-\u00fc.cer',
  'my zert.cer',
  'zert (1).cer',
  "it's.cer",
  'a:b.cer',
  '~zert.cer',
  'zert\u00a0.cer',
  `${'x'.repeat(130)}.cer`,
]) {
  test(`a file that the host calls ${name} is not on the card, for any command`, t => {
    const bench = routerWith(name);
    t.false(bench.type('dir').includes('zert') || bench.type('dir').includes('.cer'));
    for (const line of [`more "${name}"`, `copy "${name}" x.cer`, `zip "${name}" x.zip`, `tail "${name}"`])
      t.true(bench.type(line).includes('Error:'), line);
    bench.type('system-view');
    for (const line of [
      `pki import-certificate local filename "${name}"`,
      `pki validate-certificate ca filename "${name}"`,
      `display pki certificate filename "${name}"`,
      `pki import rsa-key-pair k1 pem "${name}" password Some-Pass1`,
    ])
      t.regex(bench.type(line), /Error: (?:The file .* does not exist|The certificate .* is not in memory|Wrong parameter)/, line);
    t.deepEqual(bench.router.facts.volatile.certificates, []);
  });
}

test('a name that the router could have made is on it, brackets and all', t => {
  const bench = routerWith('zert(1),neu.cer');
  t.true(bench.type('dir').includes('zert(1),neu.cer'));
  bench.type('system-view');
  t.true(bench.type('pki import-certificate local filename zert(1),neu.cer').includes('Info: Import file successfully.'));
});

test('no start reads a file that is not on the card: a configuration, or a certificate of the import list', t => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'my start.cfg'), 'sysname R1\r\n');
  writeFileSync(join(folder, 'zert \u00fc.cer'), pkiFile('router.cer'));
  writeFileSync(join(folder, 'ca_config.ini'), '[certificate]\ntype=local\ndomain=\nfile=zert \u00fc.cer\n');
  const cfCard = new CfCardFolder(folder, { capacity: firmware.device.cfCardCapacity, now: () => 0 });
  const { board } = bootedRouter();
  const next = new TestBench({
    cfCard,
    board: { ...board, nextStartup: { ...board.nextStartup, savedConfiguration: 'cfcard:/my start.cfg' } },
  }).powerOn();
  t.is(next.router.facts.volatile.running.get('sysname')?.line, 'sysname HUAWEI');
  t.is(next.router.facts.volatile.recoveryFailures.length, 1);
  t.deepEqual(next.router.facts.volatile.certificates, []);
});

test('a CMP session has a name that its files on the card can have', t => {
  const bench = loggedIn();
  bench.type('system-view', 'pki domain d1');
  for (const name of ["it's", '~s', 'a~b'])
    t.true(bench.type(`pki cmp session ${name}`).includes("Error: Wrong parameter found at '^' position."), name);
});
