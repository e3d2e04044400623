import type { Reporter } from '../adapters/host/reporter.ts';
import { knowsLocalUser } from '../cli/handlers/aaa/local-user.ts';
import { loginOutlook } from '../cli/handlers/aaa/login-outlook.ts';
import type { RestoredConfiguration } from '../cli/handlers/configuration/restore.ts';
import type { LineNote } from '../control-plane/restored-lines.ts';
import type { RouterFacts } from '../cli/run/handler.ts';

/** What a start has made of the saved configuration. */
export interface Start {
  readonly facts: RouterFacts;
  readonly restored: RestoredConfiguration;
  /** What the keeper calls the configuration that it started from; null where there is none. */
  readonly file: string | null;
  /** Keeps the list of all lines but those understood; returns where, null where nobody wants it. */
  readonly list: (notes: readonly LineNote[]) => string | null;
}

/** Tells the keeper what a start has made of the saved configuration; first what would lock everybody out. Whether it would, is returned. */
export function reportStart({ facts, restored, file, list }: Start, report: Reporter): boolean {
  const { unchecked, console } = loginOutlook(facts);
  if (console !== 'open') report({ event: 'nobody-can-log-in', because: console });
  if (file !== null) report({ event: 'configuration-restored', file, ...restored.tally, list: list(restored.notes) });
  reportUsers(facts, unchecked, report);
  return console !== 'open';
}

function reportUsers(facts: RouterFacts, unchecked: readonly string[], report: Reporter): void {
  const { recoveryFailures, running } = facts.volatile;
  const users = recoveryFailures.flatMap(({ line, reason }) => {
    const name = /^local-user (\S+) password\b/.exec(line)?.[1];
    return name !== undefined && !knowsLocalUser(running, name) ? { name, reason } : [];
  });
  if (users.length > 0) report({ event: 'users-not-restored', users });
  if (unchecked.length > 0) report({ event: 'passwords-unchecked', users: unchecked, labPassword: facts.standIn !== undefined });
}

/** The first of the lines that the router has refused, as it will show them. */
export function reportRefusals({ volatile: { startup, recoveryFailures } }: RouterFacts, report: Reporter): void {
  if (recoveryFailures.length === 0) return;
  const lines = recoveryFailures
    .slice(0, told)
    .map(({ lineNumber, line, reason }) => ({ lineNumber, line: line.slice(0, longestLine), reason }));
  report({ event: 'lines-not-restored', file: startup.savedConfiguration ?? '', count: recoveryFailures.length, lines });
}

/** Ten are enough to see what is wrong; the console has all: `display configuration recover-result`. */
const told = 10;
const longestLine = 200;
