import type { Configuration } from '../../../config/configuration.ts';
import { withConsolePassword } from '../../../config/console-password.ts';
import { renderConfiguration } from '../../../config/render.ts';
import { readStartupFile } from '../../../config/startup-file.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { type ConfigurationFile, linesOf, nextStartupFile } from './configuration-file.ts';
import { savedTexts } from './saved-text.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { hasPendingChanges } from '../../run/pending.ts';

/** Whether a reboot would lose something: the next start loads other lines than those in effect, or none. */
export function holdsUnsavedConfiguration(router: RouterFacts): boolean {
  const next = nextStartupFile(router);
  const saved = next && savedText(next, router);
  if (saved === undefined) return true;
  const texts = [...savedTexts(linesOf(saved))].map(({ text }) => text);
  const lines = texts.filter(text => !text.startsWith('!')); // the head names release and time
  return lines.join('\n') !== renderConfiguration(router.volatile.running, displayOrder(router.views)).join('\n');
}

/** Work that a power cut would take away. */
export type Unsettled = 'uncommitted' | 'unsaved';

/**
 * Whether there is any. Of a router that has never been saved the next start makes what it was at its start, with the console password
 * of the main board.
 */
export function unsettledWork(router: RouterFacts, atStart: Configuration): Unsettled | undefined {
  if ([...router.volatile.pending.keys()].some(id => hasPendingChanges(router, { id }))) return 'uncommitted';
  const lines = (configuration: Configuration) => renderConfiguration(configuration, displayOrder(router.views)).join('\n');
  const isUnsaved = nextStartupFile(router)
    ? holdsUnsavedConfiguration(router)
    : lines(router.volatile.running) !== lines(withConsolePassword(atStart, router.nonVolatile.board.consolePassword));
  return isUnsaved ? 'unsaved' : undefined;
}

/** The text of a saved configuration; undefined where the card gives none. */
export function savedText({ path }: ConfigurationFile, { nonVolatile }: Pick<RouterFacts, 'nonVolatile'>): string | undefined {
  try {
    const bytes = nonVolatile.cfCard.read(path);
    const read = bytes && readStartupFile(path, bytes);
    return read && 'text' in read ? read.text : undefined;
  } catch (error) {
    if (error instanceof CfCardError) return undefined; // a file that can't be read holds nothing for the next start
    throw error;
  }
}
