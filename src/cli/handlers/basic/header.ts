import type page from '../../../../firmware-model/pages/basic/header.ts';
import { settingsOf } from '../../../config/settings.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { drive, resolvePath } from '../../../flash/path.ts';
import { legible } from '../../../flash/plain-text.ts';
import { linesOf } from '../configuration/configuration-file.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { askFor, type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** A text whose first character does not come again goes on: line by line, until one brings it (command reference, header). */
export default {
  loginText: ({ args, session }, router) => hold('login', args.text, session, router),
  shellText: ({ args, session }, router) => hold('shell', args.text, session, router),
} satisfies Handlers<typeof page>;

function* hold(where: 'login' | 'shell', begun: string, session: CliSession, { views }: RouterFacts): Course {
  const text = yield* wholeText(begun, session);
  if (text === undefined) return;
  if (text.length > longestText) {
    yield say('header-too-long');
    return;
  }
  const node = { line: `header ${where} information ${text}`, args: { text } };
  const edit = { op: 'set', ...editPlace(session.views, views), key: `header ${where}`, node } as const;
  yield did({ type: 'configuration.edited', session: session.id, edits: [edit] });
}

/** Undefined for one that was broken off. */
function* wholeText(begun: string, { isUnattended }: CliSession): Course<string | undefined> {
  const mark = begun.charAt(0);
  if (!opensText.test(mark)) return begun;
  let text = begun;
  while (!text.includes(mark, 1) && text.length <= longestText) {
    if (isUnattended) return begun;
    const line = yield* askFor('line', 'header-line');
    if (line === undefined) return undefined;
    text += `\n${line}`;
  }
  return text.length > longestText ? text : text.slice(0, text.indexOf(mark, 1) + 1);
}

/** A letter begins a text without marks, as the manual's own example has it; what separates lines of a configuration cannot end one. */
const opensText = /[^\w\s#$]/;
const longestText = 480;

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
