import type { Configuration, Edit } from '../../config/configuration.ts';
import { negation } from '../grammar/resolve.ts';
import { type ConfigurationLine, editsOfLine } from './holding.ts';
import { editsOfUndo } from './known.ts';
import type { CliSession } from './session.ts';

/** The view of a command group. */
export const groupView = 'command-template';

/** Whether this log-in is in a command group, or in a view inside one. */
export const isInGroup = ({ views }: Pick<CliSession, 'views'>): boolean => views.some(({ view }) => view === groupView);

/** What a line changes in a group. What a handler would set is there as it was typed, secrets but as cipher text. */
export function editsInGroup(line: ConfigurationLine, candidate: Configuration): readonly Edit[] {
  const holding = line.form.page.configuration?.[line.form.name];
  if (holding && !('handled' in holding)) return editsOfLine(line, holding, candidate);
  return holding && !line.canonical.startsWith(`${negation} `)
    ? editsOfLine(line, { set: holding.handled }, candidate)
    : editsOfUndo(line, candidate, () => undefined);
}
