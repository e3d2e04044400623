import type { Match } from '../../grammar/resolve.ts';
import { enter, type ViewStack } from '../../grammar/view-stack.ts';
import type { Edit } from '../../../config/configuration.ts';
import { argsOf } from '../../run/canonical.ts';
import type { CommandLine } from '../../run/command-line.ts';
import type { CommandModel } from '../../run/command-model.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { isHeld } from '../../run/known.ts';
import { render } from '../../run/message.ts';
import type { Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

export interface RestoreMeans {
  readonly model: CommandModel;
  readonly commandLine: CommandLine;
  readonly router: RouterFacts;
}

/** What a saved line does to the configuration and to the view, or why it does nothing. */
export type RestoredLine =
  | { readonly edits: readonly Edit[]; readonly views: ViewStack; readonly known: boolean }
  /** Nobody reads it, or nobody answers for it: it is kept as it stands. `views`: where a line that is known leads. */
  | { readonly unread: 'unknown' | 'known'; readonly views: ViewStack }
  | { readonly problem: 'recovery-not-configuration' }
  /** The router's words. */
  | { readonly reason: string };

/** One line of a saved configuration. It may only configure something or open a view; whatever else it is, nothing happens. */
export function restoreLine(line: string, session: CliSession, means: RestoreMeans): RestoredLine {
  const unread = { unread: 'unknown', views: session.views } as const;
  if (line.length > longestLine) return unread;
  const match = means.commandLine.read(line, session);
  if (!('form' in match)) return unread;

  const { page, name, isKnownOnly } = match.form;
  if (isKnownOnly && !isHeld(match)) return { unread: 'known', views: viewsBehind(match, session) };
  if (page.saved === 'held') return { unread: 'known', views: session.views };
  if (!isKnownOnly && page.effect !== 'candidate' && page.enters?.[name] === undefined) return { problem: 'recovery-not-configuration' };
  return carryOut(line, session, isKnownOnly, means);
}

function viewsBehind(match: Match, { views }: CliSession): ViewStack {
  const opened = match.form.viewOpened(argsOf(match));
  return opened ? enter(views, opened) : views;
}

function carryOut(line: string, session: CliSession, known: boolean, { commandLine, model, router }: RestoreMeans): RestoredLine {
  const course = commandLine.run(line, session, router);
  const edits: Edit[] = [];
  let now = session;
  let isEmulated = true;
  for (let at = course.next(); !at.done; at = course.next(answerTo(at.value))) {
    const step = at.value;
    if (step.do === 'say' && step.id === 'not-emulated') isEmulated = false;
    if (step.do === 'session') now = step.change(now);
    if (step.do === 'apply' && step.event.type === 'configuration.edited') edits.push(...step.event.edits);
    const refusal = refusalIn(step, model);
    if (!refusal) continue;
    course.return();
    return refusal;
  }
  return isEmulated ? { edits, views: now.views, known } : { unread: 'known', views: now.views };
}

function refusalIn(step: Step, { messages }: CommandModel): RestoredLine | undefined {
  if (step.do === 'say') {
    const message = messages[step.id];
    const error = message && render(message, step.params).find(text => text.startsWith('Error:'));
    return error === undefined ? undefined : { reason: error.replace(/^Error: */, '') };
  }
  const foreign =
    step.do === 'logout' ||
    step.do === 'wait' ||
    step.do === 'pause' ||
    step.do === 'show' ||
    (step.do === 'apply' && step.event.type !== 'configuration.edited');
  return foreign ? { problem: 'recovery-not-configuration' } : undefined;
}

/** Questions are answered by themselves, and only those for yes or no (command reference, save). */
function answerTo(step: Step): 'yes' | undefined {
  return step.do === 'ask' && step.reply !== 'line' && step.reply !== 'secret' ? 'yes' : undefined;
}

/** The command line takes no longer ones (command reference, save). */
const longestLine = 510;
