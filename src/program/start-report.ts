import type { Reporter } from '../adapters/host/reporter.ts';
import { knowsLocalUser } from '../cli/handlers/aaa/local-user.ts';
import { loginOutlook } from '../cli/handlers/aaa/login-outlook.ts';
import type { RouterFacts } from '../cli/run/handler.ts';

/** Tells the keeper what a start could not make of the saved configuration; first what would lock everybody out. */
export function reportStart(facts: RouterFacts, report: Reporter): void {
  const { startup, recoveryFailures, running } = facts.volatile;
  const { unchecked, console } = loginOutlook(facts);
  if (console !== 'open') report({ event: 'nobody-can-log-in', because: console });
  const users = recoveryFailures.flatMap(({ line, reason }) => {
    const name = /^local-user (\S+) password\b/.exec(line)?.[1];
    return name !== undefined && !knowsLocalUser(running, name) ? { name, reason } : [];
  });
  if (users.length > 0) report({ event: 'users-not-restored', users });
  if (unchecked.length > 0) report({ event: 'passwords-unchecked', users: unchecked, labPassword: facts.standIn !== undefined });
  if (recoveryFailures.length === 0) return;
  const lines = recoveryFailures
    .slice(0, told)
    .map(({ lineNumber, line, reason }) => ({ lineNumber, line: line.slice(0, longestLine), reason }));
  report({ event: 'lines-not-restored', file: startup.savedConfiguration ?? '', count: recoveryFailures.length, lines });
}

/** Ten are enough to see what is wrong; the console has all: `display configuration recover-result`. */
const told = 10;
const longestLine = 200;
