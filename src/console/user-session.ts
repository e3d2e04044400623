import { LineSettings } from '../cli/handlers/user-interface/line-settings.ts';
import type { CommandLine } from '../cli/run/command-line.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import { changeSession, type Course, did, show } from '../cli/run/outcome.ts';
import type { CliSession } from '../cli/run/session.ts';
import { formatDateTime } from '../clock/format.ts';
import { localOffset } from '../config/local-time.ts';
import { hasSessionLog } from '../config/session-log.ts';
import { transcribed } from './transcript.ts';
import type { Messages } from '../../firmware-model/schema/message.ts';
import { accessTo, type Line } from './line.ts';
import { logIn, type Refusal, sessionOf } from './login.ts';
import { defaultScreenLength } from './pager.ts';
import { type CourseEnd, offer, run, type SessionCourse } from './session-step.ts';

export interface SessionMeans {
  readonly commandLine: CommandLine;
  readonly router: RouterFacts;
  readonly line: Line;
  readonly messages: Messages;
  /** The log-in as its commands have left it. */
  session(): CliSession;
}

/** A log-in from the first question to its end: who is there, then line after line. */
export function* userSession(means: SessionMeans): SessionCourse<Refusal | undefined> {
  const { router, commandLine, line, session } = means;
  const settings = () => new LineSettings(router.volatile.running, line.userInterface);
  const identity = yield* logIn(router, line);
  if (!identity || 'refused' in identity) return identity;
  const opened = sessionOf(identity, line);
  yield { do: 'open', session: opened };
  yield did({
    type: 'session.opened',
    session: opened.id,
    login: { user: identity.user, userInterface: opened.userInterface, since: router.now, ...accessTo(line) },
  });
  for (;;) {
    const typed = (yield* batchLine(means)) ?? (yield* typedLine(means));
    if (typed === undefined) continue;
    yield changeSession(old => ({ ...old, historySize: settings().historySize }));
    const recorded = commandLine.recorded(typed, session(), router);
    if (recorded !== undefined) yield did({ type: 'command.entered', session: opened.id, line: recorded });
    const course = commandLine.run(typed, session(), router);
    const { end } = (yield run(
      recorded === undefined ? course : withTranscript(course, recorded, means),
      screenLength(session(), router),
    )) as CourseEnd<void>; // 'run' gives it
    if (end === 'broken off') yield changeSession(withoutBatch);
  }
}

/** Where session logs are on, for this log-in too (command reference, info-center session log disable). */
function withTranscript(course: Course, line: string, { commandLine, router, session, messages }: SessionMeans): Course {
  const here = session();
  const { running } = router.volatile;
  if (!here.terminal.sessionLog || !hasSessionLog(running)) return course;
  const time = formatDateTime(router.now, localOffset(running, router.now));
  return transcribed(course, `${time} ${commandLine.prompt(here, router)}${line}`, here.id, messages);
}

const withoutBatch = ({ batch, ...session }: CliSession): CliSession => session;

/** The next line of a batch, shown as if it had been typed. */
function* batchLine({ commandLine, router, session }: SessionMeans): SessionCourse<string | undefined> {
  const { batch } = session();
  if (!batch) return undefined;
  const [line, ...left] = batch;
  if (line === undefined) {
    yield changeSession(withoutBatch);
    return undefined;
  }
  yield changeSession(old => ({ ...old, batch: left }));
  yield show([`${commandLine.prompt(session(), router)}${line}`], true);
  return line;
}

/** Undefined for one that was dropped. With `?` the same line comes back below the help. */
function* typedLine({ commandLine, router, session }: SessionMeans): SessionCourse<string | undefined> {
  let entry = yield* offer(commandLine.prompt(session(), router));
  while (entry.typed === 'help') {
    const { text } = entry;
    yield run(
      helpOf(() => commandLine.help(text, session(), router)),
      screenLength(session(), router),
    );
    entry = yield* offer();
  }
  return entry.typed === 'line' ? entry.text : undefined;
}

function screenLength({ terminal, userInterface }: CliSession, { volatile }: RouterFacts): number {
  if (terminal.machineMode) return 0;
  return terminal.screenLength ?? new LineSettings(volatile.running, userInterface).screenLength ?? defaultScreenLength;
}

function* helpOf(lines: () => readonly string[]): Course {
  yield show(lines());
}
