import type page from '../../../../firmware-model/pages/configuration/compare-configuration.ts';
import { printable } from '../../../flash/plain-text.ts';
import { configurationFile, nextStartupFile, readConfigurationFile } from './configuration-file.ts';
import { renderedCurrentConfiguration } from './current-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say, show } from '../../run/outcome.ts';

/** Shows where the running configuration and a file first differ. The lines that head them do not count: they hold the time. */
export default {
  *compare({ args }, router) {
    if (router.busy) {
      yield say('configuration-being-built');
      return;
    }
    const name = args['configuration-file'];
    const file = name === undefined ? nextStartupFile(router) : configurationFile(name);
    if (!file) {
      yield say(name === undefined ? 'next-startup-missing' : 'configuration-file-name-invalid');
      return;
    }

    yield say('building-configuration');
    const saved = yield* readConfigurationFile(router.nonVolatile.cfCard, file);
    if (saved) yield* compare(renderedCurrentConfiguration(router), saved, name === undefined);
  },
} satisfies Handlers<typeof page>;

function* compare(current: Iterable<string>, saved: Iterable<string>, isNextStartup: boolean): Course {
  const [ours, theirs] = [new Reader(current), new Reader(saved)];
  const found = yield* firstDifference(ours, theirs);
  if (!found) {
    yield say(isNextStartup ? 'comparison-same' : 'comparison-same-as-file');
    return;
  }

  yield say(isNextStartup ? 'comparison-differs' : 'comparison-differs-from-file');
  yield say('comparison-current', { line: ours.line });
  yield show(ours.next(linesShown).map(printable));
  yield say('comparison-file', { line: theirs.line });
  yield show(theirs.next(linesShown).map(printable));
}

/** Brings both to the first lines that differ; false where none do. Gives way now and then: the files may be long. */
function* firstDifference(one: Reader, other: Reader): Course<boolean> {
  one.skip(line => line.startsWith('!'));
  other.skip(line => line.startsWith('!'));
  for (let compared = 1; one.ahead === other.ahead; compared++) {
    if (one.ahead === undefined) return false;
    one.next(1);
    other.next(1);
    if (compared % linesAtOnce === 0) yield show([]);
  }
  return true;
}

/** Lines with a place in them. */
class Reader {
  /** Number of the line ahead, as people count. */
  line = 1;
  ahead: string | undefined;
  readonly #lines: Iterator<string>;

  constructor(lines: Iterable<string>) {
    this.#lines = lines[Symbol.iterator]();
    this.ahead = this.#read();
  }

  skip(isOne: (line: string) => boolean): void {
    while (this.ahead !== undefined && isOne(this.ahead)) this.next(1);
  }

  /** So many lines from the place on, as far as there are any; the place is behind them then. */
  next(count: number): readonly string[] {
    const lines: string[] = [];
    for (; lines.length < count && this.ahead !== undefined; this.ahead = this.#read(), this.line++) lines.push(this.ahead);
    return lines;
  }

  #read(): string | undefined {
    const { done, value } = this.#lines.next();
    return done ? undefined : value;
  }
}

const linesShown = 9;
const linesAtOnce = 1000;
