import type page from '../../../../firmware-model/pages/basic/display-diagnostic-information.ts';
import { octetsOf } from '../../../config/octets.ts';
import type { CardDraft } from '../../../flash/cf-card.ts';
import { mapSteps } from '../../run/course.ts';
import type { Handlers, RouterFacts, Within } from '../../run/handler.ts';
import { type Course, say, show, type Step } from '../../run/outcome.ts';
import { cardPath, mayOverwrite } from '../file-system/card-command.ts';
import { diagnosticFile } from './diagnostic-file.ts';
import { type Asked, diagnosticLines } from './diagnostic-lines.ts';

/** Displays that the model lists, each under its name. What a module adds to them no document says. */
export default {
  show: (command, router, within) => display(command, router, within),
  save: (command, router, within) => save(command, command.args['file-name'], router, within),
  saveFirst: (command, router, within) => save(command, command.args['file-name'], router, within),
} satisfies Handlers<typeof page>;

function* display(command: Asked, router: RouterFacts, within: Within): Course {
  const lines = diagnosticLines(command, router);
  if ('do' in lines) yield lines;
  else for (const line of lines) yield* section(line, within);
}

/** A word without the ending of such a file is the name of a module. */
function* save(command: Asked, name: string, router: RouterFacts, within: Within): Course {
  if (!/\.(?:txt|zip)$/i.test(name)) {
    yield* display(command, router, within);
    return;
  }
  const lines = diagnosticLines(command, router);
  const path = 'do' in lines ? undefined : yield* cardPath(name, command.session, router);
  if ('do' in lines) yield lines;
  else if (path !== undefined && (yield* mayOverwrite(path, command.session, router))) yield* fill(path, lines, router, within);
}

/** What the card refuses is said by whoever carries the command out. */
function* fill(path: string, lines: readonly string[], router: RouterFacts, within: Within): Course {
  yield say('diagnostic-saving');
  const file = diagnosticFile(path, router);
  try {
    for (const [at, line] of lines.entries()) {
      yield* mapSteps(within.asLines(section(line, within)), step => kept(step, file));
      yield* mapSteps(within.asLines(progress(at + 1, lines.length)), withoutStop);
    }
    file.finish();
  } finally {
    file.abandon();
  }
}

function* progress(done: number, all: number): Course {
  yield say('diagnostic-progress', { percent: Math.floor((100 * done) / all) });
}

/** Who waits for a file does not turn pages. */
const withoutStop = (step: Step): Step => (step.do === 'show' ? { ...step, unpaged: true } : step);

function kept(step: Step, file: CardDraft): Step {
  if (step.do !== 'show') return step;
  file.add(octetsOf(step.lines.map(line => `${line}\r\n`).join('')));
  return show([]); // whoever carries it out may have to look at a key
}

function* section(line: string, { run }: Within): Course {
  yield say('diagnostic-head', { line });
  yield* run(line);
  yield say('diagnostic-end');
}
