import type { CfCard } from '../../flash/cf-card.ts';
import { cardPath, onCard, refusalToWrite } from '../handlers/file-system/card-command.ts';
import { mapSteps } from '../run/course.ts';
import type { Redirection } from './filter.ts';
import type { RouterFacts } from '../run/handler.ts';
import type { Course, Step } from '../run/outcome.ts';
import type { OutputOf } from './output.ts';
import type { CliSession } from '../run/session.ts';

/**
 * A command's output, written to a file of the card instead of to the screen. A file that is there is written over without a
 * question (Configuration Guide), and nothing is said about it (inferred). A command that is refused leaves no file.
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
  const output: string[] = [];
  let refused = false;
  yield* mapSteps(course, (step): Step | undefined => {
    const lines = linesOf(step);
    output.push(...(lines ?? []));
    refused ||= !lines && step.do === 'say';
    return lines ? undefined : step;
  });
  const { cfCard } = router.nonVolatile;
  if (!refused) yield* onCard(path, () => cfCard.write(path, Buffer.concat([append ? contentOf(cfCard, path) : empty, textOf(output)])));
}

function* writablePath(fileName: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const path = yield* cardPath(fileName, session);
  if (path === undefined) return undefined;
  const refusal = refusalToWrite(path, session, router);
  if (!refusal) return path;
  yield refusal;
  return undefined;
}

const contentOf = (card: CfCard, path: string): Uint8Array => card.read(path) ?? empty;
const textOf = (lines: readonly string[]): Uint8Array => Buffer.from(lines.map(line => `${line}\r\n`).join(''));
const empty = new Uint8Array();
