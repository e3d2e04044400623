import { printable } from '../../../flash/plain-text.ts';
import type { Restored } from '../../../control-plane/software.ts';
import type { FailedLine, LoadReport } from '../../../control-plane/state.ts';
import { type Course, say, show } from '../../run/outcome.ts';

/** Lines of a file that no configuration came of, as they are told later. */
export const failuresOf = ({ failures }: Restored): readonly FailedLine[] =>
  failures.map(({ line, reason, view }) => ({ line: `+ ${printable(line.trim())}`, reason, ...(view === undefined ? {} : { view }) }));

/** What came of a roll-back or of loading one; nothing when all of it did. */
export function* showReport(report: LoadReport | undefined): Course {
  if (!report) return;
  if (report.failed.length > 0) yield say('result-errors');
  for (const { line, reason } of report.failed) {
    yield show([line]);
    if (reason !== undefined) yield say('result-reason', { reason });
  }
  if (report.differences.length > 0) yield say('result-differences');
  yield show(report.differences);
}
