import { octetsOf } from '../../config/octets.ts';
import type { CardDraft } from '../../flash/cf-card.ts';
import { cardPath, onCard, refusalToWrite } from '../handlers/file-system/card-command.ts';
import { mapSteps } from '../run/course.ts';
import type { Redirection } from './filter.ts';
import type { RouterFacts } from '../run/handler.ts';
import { type Course, show, type Step } from '../run/outcome.ts';
import type { OutputOf } from './output.ts';
import type { CliSession } from '../run/session.ts';

/**
 * A command's output, written to a file of the card instead of to the screen. A file that is there is written over without a
 * question (Configuration Guide), and nothing is said about it (inferred). It is there once the command is at its end: one that is refused or
 * broken off leaves what was there before.
 */
export function* redirectOutput(
  course: Course,
  { fileName, append }: Redirection,
  linesOf: OutputOf,
  session: CliSession,
  router: RouterFacts,
): Course {
  const path = yield* writablePath(fileName, session, router);
  if (path === undefined) return;
  let draft: CardDraft | undefined;
  const isBegun = yield* onCard(path, () => {
    draft = router.files.draft(path, append);
  });
  if (!isBegun || !draft) return;
  try {
    yield* fill(draft, path, course, linesOf);
  } finally {
    draft.abandon();
  }
}

function* fill(draft: CardDraft, path: string, course: Course, linesOf: OutputOf): Course {
  let isRefused = false;
  let failure: unknown;
  yield* mapSteps(course, (step): Step => {
    const lines = linesOf(step);
    isRefused ||= !lines && step.do === 'say';
    if (!lines) return step;
    failure ??= thrownBy(() => draft.add(textOf(lines)));
    return show([]);
  });
  if (isRefused) return;
  yield* onCard(path, () => {
    if (failure) throw failure;
    draft.finish();
  });
}

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

function* writablePath(fileName: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const path = yield* cardPath(fileName, session, router);
  if (path === undefined) return undefined;
  const refusal = refusalToWrite(path, session, router);
  if (!refusal) return path;
  yield refusal;
  return undefined;
}

const textOf = (lines: readonly string[]): Uint8Array => octetsOf(lines.map(line => `${line}\r\n`).join(''));
