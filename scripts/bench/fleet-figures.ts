import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('./fleet-process.js', import.meta.url));

/** What many routers in one process took. */
export interface FleetFigures {
  /** Bytes after a collection, before time was let pass. */
  readonly rss: number;
  readonly heap: number;
  /** Milliseconds from the start of the process until all were ready. */
  readonly readyAfter: number;
  /** Milliseconds that the days took. */
  readonly idle: number;
  /** Alarms that were set when nobody did anything. */
  readonly alarms: number;
}

export async function fleetOf(ready: number, loggedIn: number, days = 0): Promise<FleetFigures> {
  const args = ['--expose-gc', program, ...[ready, loggedIn, days].map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 600_000 });
  return JSON.parse(stdout);
}
