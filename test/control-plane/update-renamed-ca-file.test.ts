import test from 'ava';
import { TravellingClock } from '../support/travelling-clock.ts';
import { travel } from '../../src/program/time-travel.ts';
import { day, type UpdatingRouter, updatingRouter } from '../support/updating-router.ts';

const minute = 60_000;
const valid = /The certificate is valid\./;
const invalid = /The certificate is invalid\./;

/** The issuing CA has another key, and its certificate was imported from a file of another name before the update. */
async function outOfStep() {
  const clock = new TravellingClock();
  const router = await updatingRouter({ clock, key: 'key-a regenerate' });
  const { bench } = router;
  bench.type('system-view', 'pki delete-certificate ca filename s1_ca0.cer', 'return', 'rename s1_ca0.cer issuing.cer', 'y');
  bench.type('system-view', 'pki import-certificate ca filename issuing.cer', 'undo pki crl check enable', 'commit', 'return');
  const pass = (milliseconds: number) => clock.host.during(travel({ router: bench.router, clock: clock.world, milliseconds }));
  return { ...router, pass };
}

const shown = ({ bench }: UpdatingRouter, line: string): string => bench.type(line).replaceAll(/\r\n */g, '');

function validity(router: UpdatingRouter): string {
  router.bench.type('system-view');
  const said = shown(router, 'pki validate-certificate local filename s1_ir.cer');
  router.bench.type('return');
  return said;
}

test('a renamed CA file and a CA with a new key: after the update the local certificate is invalid, and the list of alarms says so', async t => {
  const router = await outOfStep();
  router.renewIssuing();
  await router.pass(router.until(60) - minute);
  t.notRegex(shown(router, 'display alarm active'), /is invalid/);
  t.regex(validity(router), valid);

  await router.pass(20 * minute);
  t.is(router.bench.router.facts.volatile.cmpStatistics.get('s1')?.kurReceived, 1);
  t.regex(shown(router, 'display alarm active'), /The local certificate is invalid\. \(.*FileName=s1_ir\.cer/);
  t.regex(validity(router), invalid);
  t.regex(shown(router, 'display logbuffer'), /s1_ca0\.cer holds a CA certificate that is not in memory: import it/);
});

test('the alarm of a local certificate out of step goes when the CA file that the update brought is imported in place of the old one', async t => {
  const router = await outOfStep();
  router.renewIssuing();
  await router.pass(router.until(60) + 20 * minute);
  router.bench.type('system-view');
  t.regex(shown(router, 'pki import-certificate ca filename s1_ca0.cer'), /same issuer and subject .* from the file issuing\.cer/);
  router.bench.type('pki delete-certificate ca filename issuing.cer', 'pki import-certificate ca filename s1_ca0.cer', 'return');
  t.regex(validity(router), valid);
  router.bench.read();
  router.bench.clock.advance(5 * minute);
  t.regex(router.bench.read().replaceAll('\r\n', ''), /hwIPSecPkiLocalCertInValid_clear/);
  t.notRegex(shown(router, 'display alarm active'), /is invalid/);
  await router.pass(day);
  t.notRegex(shown(router, 'display alarm active'), /is invalid/);
});

test('a renamed CA file costs nothing as long as the CA has the same key', async t => {
  const router = await outOfStep();
  await router.pass(router.until(60) + 20 * minute);
  t.is(router.bench.router.facts.volatile.cmpStatistics.get('s1')?.kurReceived, 1);
  t.notRegex(shown(router, 'display alarm active'), /is invalid/);
  t.regex(validity(router), valid);
});
