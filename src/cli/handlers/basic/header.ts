import { settingsOf } from '../../../config/settings.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { drive, resolvePath } from '../../../flash/path.ts';
import { legible } from '../../../flash/plain-text.ts';
import { linesOf } from '../configuration/configuration-file.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** The text shown before or behind a log-in; no lines where there is none. Of a file 2 KB are shown (command reference, header). */
export function headerLines(where: 'login' | 'shell', { volatile: { running }, nonVolatile: { cfCard } }: RouterFacts): readonly string[] {
  const { text, 'file-name': file } = settingsOf(running).line(`header ${where}`)?.args ?? {};
  if (text !== undefined) return linesOf(withoutMarks(text)).map(legible);
  const place = file === undefined ? undefined : resolvePath(file, `${drive}/`);
  if (!place || !('path' in place)) return [];
  try {
    return linesOf(Buffer.from(cfCard.read(place.path, 0, 2048) ?? []).toString('utf8')).map(legible);
  } catch (error) {
    if (error instanceof CfCardError) return []; // nobody is kept out because a greeting cannot be read
    throw error;
  }
}

/** A text stands between two of the same character; one that does not is taken whole, as the manual's own example has it. */
function withoutMarks(text: string): string {
  return text.length > 2 && text.endsWith(text[0] ?? '') ? text.slice(1, -1) : text;
}
