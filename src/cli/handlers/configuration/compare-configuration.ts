import type page from '../../../../firmware-model/pages/configuration/compare-configuration.ts';
import { printable } from '../../../flash/plain-text.ts';
import { configurationFile, nextStartupFile, readConfigurationFile } from './configuration-file.ts';
import { currentConfiguration } from './current-configuration.ts';
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
    if (saved) yield* compare(currentConfiguration(router), saved, name === undefined);
  },
} satisfies Handlers<typeof page>;

function* compare(current: readonly string[], saved: readonly string[], isNextStartup: boolean): Course {
  const [ours, theirs] = [headLength(current), headLength(saved)];
  const at = firstDifference(current.slice(ours), saved.slice(theirs));
  if (at === undefined) {
    yield say(isNextStartup ? 'comparison-same' : 'comparison-same-as-file');
    return;
  }

  yield say(isNextStartup ? 'comparison-differs' : 'comparison-differs-from-file');
  yield say('comparison-current', { line: ours + at + 1 });
  yield show(current.slice(ours + at, ours + at + linesShown));
  yield say('comparison-file', { line: theirs + at + 1 });
  yield show(saved.slice(theirs + at, theirs + at + linesShown).map(printable));
}

function headLength(lines: readonly string[]): number {
  const body = lines.findIndex(line => !line.startsWith('!'));
  return body < 0 ? lines.length : body;
}

function firstDifference(one: readonly string[], other: readonly string[]): number | undefined {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (one[at] !== other[at]) return at;
  }
  return undefined;
}

const linesShown = 9;
