import test from 'ava';
import { chassis } from '../../firmware-model/chassis/index.ts';
import { releases } from '../../firmware-model/releases/index.ts';
import { firmware } from '../../firmware-model/index.ts';
import { firmwareOf } from '../../src/program/firmware-of.ts';
import { runTable } from '../../src/adapters/host/command-options.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { loggedIn } from '../support/booted-router.ts';

const later = firmwareOf('V800R022');
const said = (output: string) => output.split('\r\n').slice(1, -1);

test('one firmware is made for all routers of a release, and the usual one is the model itself', t => {
  t.is(firmwareOf(), firmware);
  t.is(firmwareOf('V800R022'), later);
});

test('every release is one that --release takes', t => {
  for (const name of Object.keys(releases)) t.is<string, string>(runTable.release.read(name, '--release'), name);
});

test('every chassis is one that --chassis takes', t => {
  for (const name of Object.keys(chassis)) t.is<string, string>(runTable.chassis.read(name, '--chassis'), name);
});

test('what a release says otherwise is something that the model says', t => {
  for (const { messages, pages } of Object.values(releases)) {
    t.deepEqual(
      Object.keys(messages).filter(id => !(id in firmware.messages)),
      [],
    );
    t.deepEqual(
      Object.keys(pages).filter(path => !(path in firmware.pages)),
      [],
    );
  }
});

test('a router of a later release names it in its version, its configuration and its files', t => {
  const bench = loggedIn({ software: later });
  bench.type('screen-length 0 temporary');
  t.is(said(bench.type('display version'))[1], 'VRP (R) software, Version 8.220 (NE40E V800R022C10SPC100)');
  bench.clock.advance(later.device.buildingConfiguration);
  t.is(said(bench.type('display current-configuration'))[0], '!Software Version V800R022C10SPC100');
  t.truthy(bench.cfCard.stat('V800R022C10SPC100.cc'));
  t.falsy(bench.cfCard.stat('V800R012C10SPC300.cc'));
});

test('a later release takes the first of several CA certificates, also when it starts again', t => {
  const files = { 'several.cer': pkiFile('several.cer') };
  const bench = loggedIn({ software: later, files });
  bench.type('system-view');
  t.deepEqual(said(bench.type('pki import-certificate ca filename several.cer')), ['Info: Import file successfully.']);
  t.deepEqual(said(bench.type('pki import-certificate local filename several.cer')), [
    'Error: The file several.cer contains more than one certificate.',
  ]);
  bench.type('return', 'reboot', 'n', 'y');
  bench.login();
  t.is(bench.router.facts.volatile.certificates.length, 1);
});

test('a session may be called longer in a later release', t => {
  const name = 'a-session-of-more-than-15';
  const opened = (software: typeof later) => loggedIn({ software }).type('system-view', 'pki domain d1', `pki cmp session ${name}`);
  t.regex(opened(firmware), /Wrong parameter|Error/);
  t.notRegex(opened(later), /Error/);
});

test('a key pair is longer in a later release, where nobody says how long', t => {
  t.regex(loggedIn({ software: later }).type('system-view', 'rsa pki local-key-pair k1 create'), /3072/);
  t.notRegex(loggedIn().type('system-view', 'rsa pki local-key-pair k1 create'), /3072/);
});
