import type { MessageId } from '../../../../firmware-model/messages.ts';
import { formatOf, isDefaultConfiguration, readStartupFile, type StartupFileProblem } from '../../../config/startup-file.ts';
import { CfCardError, type CfCard } from '../../../flash/cf-card.ts';
import { drive, resolvePath, shownPath } from '../../../flash/path.ts';
import { printable } from '../../../flash/plain-text.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, showAll } from '../../run/outcome.ts';

/** A configuration file by its place on the card. */
export interface ConfigurationFile {
  readonly path: string;
  /** `cfcard:/vrpcfg.zip` */
  readonly shown: string;
}

/** A configuration file as typed: in the root whatever the working directory, with one of the known extensions. */
export function configurationFile(typed: string): ConfigurationFile | undefined {
  if (typed.length < 5 || typed.length > 64) return undefined;
  const resolved = resolvePath(typed, `${drive}/`);
  if (!('path' in resolved) || resolved.path.includes('/') || !formatOf(resolved.path)) return undefined;
  return { path: resolved.path, shown: shownPath(resolved.path) };
}

/** The file that a start without a saved configuration loads, as typed. */
export function defaultConfigurationFile(typed: string): ConfigurationFile | undefined {
  const resolved = resolvePath(typed, `${drive}/`);
  if (!('path' in resolved) || resolved.path.includes('/') || !isDefaultConfiguration(resolved.path)) return undefined;
  return { path: resolved.path, shown: shownPath(resolved.path) };
}

/** The next-startup file, or undefined when none is set. */
export function nextStartupFile({ nonVolatile }: Pick<RouterFacts, 'nonVolatile'>): ConfigurationFile | undefined {
  const shown = nonVolatile.board.nextStartup.savedConfiguration;
  return shown === null ? undefined : { path: shown.slice(`${drive}/`.length), shown };
}

/** The lines of a configuration file, one by one as they are wanted; undefined when it has none, which has then been said. */
export function* readConfigurationFile(card: CfCard, file: ConfigurationFile): Course<Iterable<string> | undefined> {
  const bytes = readBytes(card, file.path);
  const read = bytes ? readStartupFile(file.path, bytes) : undefined;
  if (read && 'text' in read) return linesIn(read.text);
  yield say(read ? fileProblems[read.problem] : 'configuration-file-missing', { file: file.shown });
  return undefined;
}

/** Shows a configuration file as it is, but for what a terminal would take for commands. */
export function* showConfigurationFile(card: CfCard, file: ConfigurationFile): Course {
  const lines = yield* readConfigurationFile(card, file);
  if (lines) yield* showAll(printableLines(lines));
}

/** Lines for a terminal. */
function* printableLines(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield printable(line);
}

/** The lines of a text, whatever ends them; CR CR LF, as captures of terminals have it, is one end. */
export const linesOf = (text: string): readonly string[] => [...linesIn(text)];

function* linesIn(text: string): Iterable<string> {
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(/\r{0,2}\n|\r/g)) {
    yield text.slice(from, index);
    from = index + end.length;
  }
  if (from < text.length) yield text.slice(from);
}

function readBytes(card: CfCard, path: string): Uint8Array | undefined {
  try {
    return card.read(path);
  } catch (error) {
    if (error instanceof CfCardError) return undefined; // a file that can't be read is as good as missing
    throw error;
  }
}

/** What the router says of a file that gives no configuration. */
export const fileProblems = {
  'not-a-configuration-file': 'configuration-file-name-invalid',
  binary: 'configuration-file-binary',
  damaged: 'configuration-file-damaged',
  'too-large': 'configuration-file-too-large',
  'nothing-inside': 'configuration-file-empty-archive',
} as const satisfies Readonly<Record<StartupFileProblem, MessageId>>;
