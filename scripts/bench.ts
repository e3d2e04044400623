import { coldStart } from './bench/cold-start.ts';
import { echo } from './bench/echo.ts';
import { enrolment } from './bench/enrolment.ts';
import { print } from './bench/figures.ts';
import { listing } from './bench/listing.ts';

/** Prints figures of this machine and this run; only the ratios can be held against those of another. */
for (const measure of [coldStart, echo, listing, enrolment]) {
  try {
    print(await measure());
  } catch (error) {
    console.log(`${measure.name}: failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
process.exit(); // a router of a measurement that failed is not waited for
