import type { Messages } from '../../../firmware-model/schema/message.ts';
import { mapSteps } from '../run/course.ts';
import type { OutputPart } from './filter.ts';
import type { RouterFacts } from '../run/handler.ts';
import { isError, render } from '../run/message.ts';
import { type Course, say, show, type Step } from '../run/outcome.ts';
import { maximumVty } from '../handlers/aaa/login-settings.ts';
import { redirectOutput } from './redirect.ts';
import type { CliSession } from '../run/session.ts';
import { sieveOf } from './sieve.ts';

/** A command with its output filtered, or written to a file. Errors are neither. */
export function* arrangeOutput(
  begin: () => Course,
  output: OutputPart,
  messages: Messages,
  session: CliSession,
  router: RouterFacts,
): Course {
  const linesOf = (step: Step) => outputOf(step, messages);
  if (output.file) yield* redirectOutput(begin(), output.file, linesOf, session, router);
  else if (output.isRepeated) yield* repeat(() => filterOutput(begin(), output, linesOf, messages), router);
  else yield* filterOutput(begin(), output, linesOf, messages);
}

/** Again and again: only Ctrl+C ends it (Configuration Guide, "Filtering Command Outputs"). */
function* repeat(begin: () => Course, { volatile: { running, logins } }: RouterFacts): Course {
  const vtysInUse = [...logins.values()].filter(({ userInterface }) => userInterface.startsWith('VTY')).length;
  if (maximumVty(running) - vtysInUse < fewestFreeVtys) {
    yield say('too-few-vtys');
    return;
  }
  for (;;) {
    yield* begin();
    yield { do: 'pause', milliseconds: refreshPeriod };
  }
}

const fewestFreeVtys = 4;
const refreshPeriod = 5_000;

function* filterOutput(course: Course, { filters, unpaged }: OutputPart, linesOf: OutputOf, messages: Messages): Course {
  if (filters.some(({ verb }) => verb !== 'count')) yield say('filter-takes-long');
  const sieve = sieveOf(filters, count => render(messages['line-count']!, { count })); // the model has every id of its type
  yield* mapSteps(course, step => {
    const lines = linesOf(step);
    return lines ? show(sieve.pass(lines, isHead(step, messages)), unpaged) : step; // also of no lines: whoever carries it out may have to look at a key
  });
  yield show(sieve.end(), unpaged);
}

const isHead = (step: Step, messages: Messages): boolean => step.do === 'say' && messages[step.id]?.head === true;

/** Lines that a step puts on the screen as output; undefined for one that does not. */
export type OutputOf = (step: Step) => readonly string[] | undefined;

function outputOf(step: Step, messages: Messages): readonly string[] | undefined {
  if (step.do === 'show') return step.lines;
  if (step.do !== 'say') return undefined;
  const message = messages[step.id];
  return message && !isError(message) ? render(message, step.params) : undefined;
}
