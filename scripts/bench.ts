import { bulkyInput } from './bench/bulky-input.ts';
import { ca } from './bench/ca.ts';
import { certificateCheck } from './bench/certificate-check.ts';
import { certificateYear } from './bench/certificate-year.ts';
import { coldStart } from './bench/cold-start.ts';
import { configuration } from './bench/configuration.ts';
import { echo } from './bench/echo.ts';
import { enrolment } from './bench/enrolment.ts';
import { type Figure, print, printGoals } from './bench/figures.ts';
import { fleet } from './bench/fleet.ts';
import { idleTerminals } from './bench/idle-terminals.ts';
import { idleYear } from './bench/idle-year.ts';
import { interfaces } from './bench/interfaces.ts';
import { keyUpdate } from './bench/key-update.ts';
import { listing } from './bench/listing.ts';
import { manyCertificates } from './bench/many-certificates.ts';
import { pack } from './bench/pack.ts';
import { paste } from './bench/paste.ts';
import { time } from './bench/time.ts';
import { sshEcho } from './bench/ssh-echo.ts';
import { stalledClient } from './bench/stalled-client.ts';

/** By the name that `npm run bench -- <name>` takes. Figures are of this machine and this run; only ratios can be held against others. */
const benchmarks: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'cold-start': coldStart,
  echo,
  'ssh-echo': sshEcho,
  listing,
  paste,
  configuration,
  interfaces,
  enrolment,
  'key-update': keyUpdate,
  'bulky-input': bulkyInput,
  ca,
  certificates: manyCertificates,
  check: certificateCheck,
  'certificate-year': certificateYear,
  pack,
  fleet,
  'idle-year': idleYear,
  'idle-terminals': idleTerminals,
  'stalled-client': stalledClient,
  time,
};

const asked = process.argv.slice(2);
const unknown = asked.find(name => !(name in benchmarks));
if (unknown !== undefined) {
  console.error(`bench: there is no ${unknown}, but ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    const measured = await measure();
    print(measured);
    figures.push(...measured);
  } catch (error) {
    console.log(`${name}: failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
printGoals(figures);
process.exit(); // a router of a measurement that failed is not waited for
