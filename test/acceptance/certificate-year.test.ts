import test, { type ExecutionContext } from 'ava';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { parseCertificate } from '../../src/pki/certificate.ts';
import { authoritiesIn } from '../../src/pki/validation.ts';
import { verdictOf } from '../../src/pki/verdict.ts';
import { travel } from '../../src/program/time-travel.ts';
import { TravellingClock } from '../support/travelling-clock.ts';
import { day, untilUpdated, type UpdatingRouter, updatingRouter } from '../support/updating-router.ts';

/** A year of a router whose certificates are valid for 90 days and updated at 60 %, each time with a new key. */
async function aYear() {
  const clock = new TravellingClock();
  const ca = { isAway: false, refuses: 0 };
  const router = await updatingRouter({
    clock,
    key: 'key-a regenerate',
    meddle({ answer }) {
      if (ca.isAway) throw new CmpTransportError('CMP_UNREACHABLE', 'connection refused');
      if (ca.refuses > 0 && ca.refuses--) throw new CmpTransportError('CMP_HTTP_STATUS', '503');
      return answer();
    },
  });
  const began = clock.now();
  return {
    ...router,
    ca,
    /** To that day of the year; gives what was told on the way. */
    async to(days: number): Promise<string> {
      await clock.host.during(travel({ router: router.bench.router, clock: clock.world, milliseconds: began + days * day - clock.now() }));
      return router.bench.read().replaceAll('\r\n', '');
    },
  };
}

/** What is wrong with the certificate in memory, by the CA certificates in memory; nothing as a rule. */
function faultOf({ bench, held }: UpdatingRouter): string | undefined {
  const { certificates } = bench.router.facts.volatile;
  const der = held();
  const certificate = der && parseCertificate(der);
  if (!certificate) return 'none';
  return verdictOf(certificate, { authorities: authoritiesIn(certificates), crls: [], crlCheck: false, now: bench.router.facts.now }).fault;
}

const updates = (told: string) => told.match(/hwIPSecPkiCmpDownloadCertSuc/g)?.length ?? 0;
const failures = (told: string) => told.match(/hwIPSecPkiCmpDownloadCertFail/g)?.length ?? 0;
const alarms = ({ bench }: UpdatingRouter) =>
  bench.router.facts.volatile.alarms.map(({ name }) => name).filter(name => !name.endsWith('Expired')); // 90 days are less than the pre-warning

test('a year of one router ends as the documents say', async t => {
  const year = await aYear();
  const { bench } = year;

  t.is(updates(await year.to(55)), 1, 'the first update');
  t.is(faultOf(year), undefined);

  year.ca.refuses = 1;
  const refused = await year.to(109);
  t.deepEqual([updates(refused), failures(refused)], [1, 1], 'what was refused is asked for again five minutes later');
  t.regex(refused, /hwIPSecPkiKeyUpdateInValid.*hwIPSecPkiKeyUpdateInValid_clear/);
  t.is(faultOf(year), undefined);

  await year.to(161);
  year.ca.isAway = true;
  const outage = await year.to(168);
  t.is(updates(outage), 0);
  t.is(outage.match(/KeyUpdateInValid_active/g)?.length, 1, 'one alarm for a week');
  t.is(faultOf(year), undefined, 'the certificate is valid all the while');
  year.ca.isAway = false;
  t.is(updates(await year.to(168.01)), 1);
  t.is(faultOf(year), undefined);

  await year.to(190);
  const serial = year.certificate().serialNumber;
  bench.type('reboot', 'y');
  bench.login();
  t.is(faultOf(year), undefined, 'what the card holds is in memory again');
  t.is(year.certificate().serialNumber, serial);

  year.setPolling(24, 3600);
  await year.to(222.4);
  t.is(bench.router.facts.volatile.cmpRequests.get('s1')?.state, 'polling');
  bench.router.powerOff();
  bench.powerOn();
  bench.login();
  t.is(faultOf(year), undefined);
  t.is(year.certificate().serialNumber, serial, 'cut off in the middle of it, the old pair is in use');
  year.setPolling(0, 1);
  await untilUpdated(year);
  t.not(year.certificate().serialNumber, serial);
  t.is(faultOf(year), undefined);

  await renameCaFile(t, year);
  await year.to(365);
  t.is(faultOf(year), undefined);
  t.deepEqual(alarms(year), []);
  t.is(bench.router.facts.now, Date.UTC(2027, 10, 24, 8));
});

/** The issuing CA gets a new key, and its certificate was imported from a file of another name. */
async function renameCaFile(t: ExecutionContext, year: Awaited<ReturnType<typeof aYear>>): Promise<void> {
  const { bench } = year;
  bench.type('system-view', 'pki delete-certificate ca filename s1_ca0.cer', 'return', 'rename s1_ca0.cer issuing.cer', 'y');
  bench.type('system-view', 'pki import-certificate ca filename issuing.cer', 'return');
  year.renewIssuing();
  t.is(updates(await year.to(277)), 1);
  t.is(faultOf(year), 'badSignature', 'local and CA certificates are out of step');
  bench.type('system-view', 'pki delete-certificate ca filename issuing.cer', 'pki import-certificate ca filename s1_ca0.cer', 'return');
  t.is(faultOf(year), undefined);
}
