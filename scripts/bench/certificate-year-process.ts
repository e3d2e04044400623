import process from 'node:process';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { travel } from '../../src/program/time-travel.ts';
import { TravellingClock } from '../../test/support/travelling-clock.ts';
import { day, updatingRouter } from '../../test/support/updating-router.ts';

/*
 * certificate-year DAYS: a year of a router whose certificate of 90 days is updated at 60 %, with a CA that is away for so many days from the
 * day before the third update is due on. Prints the CPU time of the year, what went out and what came of it.
 */
const [outage = 0] = process.argv.slice(2).map(Number);
const clock = new TravellingClock();
const ca = { isAway: false, asked: 0 };
const { bench } = await updatingRouter({
  clock,
  key: 'key-a regenerate',
  meddle({ answer }) {
    ca.asked++;
    if (ca.isAway) throw new CmpTransportError('CMP_UNREACHABLE', 'connection refused');
    return answer();
  },
});
const began = clock.now();
/** A day before the third update is due. */
const third = 3 * 54 - 1;
const told: string[] = [];

const before = process.cpuUsage();
await to(third);
ca.isAway = outage > 0;
await to(third + outage);
ca.isAway = false;
await to(365);
const { user, system } = process.cpuUsage(before);
const counted = (trap: string) => told.join('').split(trap).length - 1;
console.log(
  JSON.stringify({
    cpu: (user + system) / 1000,
    asked: ca.asked,
    updates: counted('hwIPSecPkiCmpDownloadCertSuc'),
    failures: counted('hwIPSecPkiCmpDownloadCertFail'),
  }),
);
process.exit();

async function to(days: number): Promise<void> {
  await clock.host.during(travel({ router: bench.router, clock: clock.world, milliseconds: began + days * day - clock.now() }));
  told.push(bench.read().replaceAll('\r\n', ''));
}
