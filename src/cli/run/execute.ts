import { cardRefusal } from './card-refusal.ts';
import { CfCardError } from '../../flash/cf-card.ts';
import { BoardNotStored } from '../../control-plane/board-error.ts';
import { takeEffect } from './commit.ts';
import { courseOf, mapSteps } from './course.ts';
import type { CommandModel } from './command-model.ts';
import type { AnyHandlers, Command, RouterFacts, Within } from './handler.ts';
import { argsOf, canonicalOf } from './canonical.ts';
import { type ConfigurationLine, editsOfLine } from './holding.ts';
import { opensBuiltIn } from './built-in.ts';
import { holdLine } from './hold-line.ts';
import { concealed, editsOfKnownLine, isHeld, keyOfSwitch, type ReadLine, tellOfHeldLine } from './known.ts';
import { mayRun } from './command-rights.ts';
import { editsInGroup, isInGroup } from './command-group.ts';
import { isError, render } from './message.ts';
import { type Course, changeSession, type Outcome, say, show, type Step } from './outcome.ts';
import { candidateConfiguration } from './pending.ts';
import type { Form } from '../grammar/command-tree.ts';
import type { Match } from '../grammar/resolve.ts';
import type { CliSession } from './session.ts';
import { currentView, editPlace, upTo } from '../grammar/view-stack.ts';

/** What the engine has to carry a command out with. */
export interface Means {
  readonly model: CommandModel;
  readonly handlers: Readonly<Record<string, AnyHandlers>>;
  readonly router: RouterFacts;
  readonly read: ReadLine;
}

/** A matched line, carried out: its handler, then what its page says it does to the configuration and to the view. */
export function* execute(match: Match, session: CliSession, means: Means): Course {
  const { views } = match;
  if (!mayRun(match, session, means.router.volatile.running)) {
    yield say('no-permission');
    return;
  }

  const here: CliSession = { ...session, views };
  if (views !== session.views) yield changeSession(old => ({ ...old, views }));
  if (yield* carryOut(match, here, means)) yield* takeEffect(means.router, session);
}

/** Whether the candidate has been edited, be it without effect. */
function* carryOut(match: Match, session: CliSession, means: Means): Course<boolean> {
  const { form } = match;
  if (form.isKnownOnly) return yield* carryOutKnown(match, session, means);
  if (isInGroup(session) && form.page.effect === 'candidate') return yield* holdInGroup(match, session, means);
  const command = commandOf(match, session);
  if (!isEmulated(form, means.handlers)) {
    yield say('not-emulated');
    return false;
  }
  const handler = means.handlers[form.path]?.[form.name];
  const holding = form.page.configuration?.[form.name];
  const report = { refused: false, edited: false };
  if (handler)
    yield* mapSteps(
      handled(() => handler(command, means.router, withinOf(session, means))),
      step => note(step, report, means.model),
    );
  if (report.refused) return report.edited;

  const line = lineOf(form, command, means);
  const edits = holding ? editsOfLine(line, holding, candidateConfiguration(means.router, session)) : [];
  return (yield* holdLine(line, edits, session, means.router)) || report.edited;
}

/** Whether a form of a page does anything: it has a handler, or its page says what it configures or opens. */
const isEmulated = ({ page, path, name }: Form, handlers: Means['handlers']): boolean =>
  handlers[path]?.[name] !== undefined || page.configuration?.[name] !== undefined || page.enters?.[name] !== undefined;

/** Whether anybody answers for a line: a page, or a pack that holds it. */
export const isAnswered = (match: Match, handlers: Means['handlers']): boolean =>
  match.form.isKnownOnly ? isHeld(match) : isEmulated(match.form, handlers);

/** Nobody answers for it: it is held where it configures something, and told otherwise. */
function* carryOutKnown(match: Match, session: CliSession, means: Means): Course<boolean> {
  const { form } = match;
  const command = commandOf(concealed(match, means.router.entropy), session);
  if (!isHeld(match)) yield say('not-emulated');
  const line = lineOf(form, command, means);
  const edits = isHeld(match)
    ? editsOfKnownLine(line, candidateConfiguration(means.router, session), () => keyOfSwitch(command.canonical, session, means.read))
    : [];
  const edited = yield* holdLine(line, edits, session, means.router);
  if (edited && form.page.standing === 'known') yield* tellOfHeldLine(session);
  return edited;
}

/** A line of a command group does nothing by itself, nor does its handler: it waits for whoever applies the group. */
function* holdInGroup(match: Match, session: CliSession, means: Means): Course<boolean> {
  const command = commandOf(concealed(match, means.router.entropy), session);
  const line = { ...lineOf(match.form, command, means), opensBuiltIn: false };
  return yield* holdLine(line, editsInGroup(line, candidateConfiguration(means.router, session)), session, means.router);
}

/** What a handler does. A card or a board that fails it where it does not look is answered all the same: the host may forbid a folder. */
function* handled(work: () => Outcome): Course {
  try {
    yield* courseOf(work());
  } catch (error) {
    if (error instanceof CfCardError) yield cardRefusal(error.code, error.path);
    else if (error instanceof BoardNotStored) yield say('board-not-stored');
    else throw error;
  }
}

/** Remembers whether a handler has refused the line, or edited the candidate by itself. */
function note(step: Step, report: { refused: boolean; edited: boolean }, { messages }: CommandModel): Step {
  if (step.do === 'say') report.refused ||= isError(messages[step.id]!); // the model has every id of its type
  if (step.do === 'apply') report.edited ||= staged.has(step.event.type);
  return step;
}

const lineOf = (form: Form, { args, canonical, session }: AnyCommand, { model: { views }, router }: Means): ConfigurationLine => ({
  form,
  args,
  canonical,
  place: editPlace(session.views, views),
  views,
  opensBuiltIn: opensBuiltIn(form.viewOpened(args), session, router, views),
  view: currentView(session.views).view,
});

type AnyCommand = Command<Readonly<Record<string, string>>>;

function commandOf(match: Match, session: CliSession): AnyCommand {
  const keywords = new Set(match.taken.flatMap(({ atom }) => (atom.type === 'keyword' ? atom.word : [])));
  return {
    args: argsOf(match),
    canonical: canonicalOf(match),
    session,
    has: keyword => keywords.has(keyword),
    one: (...choice) => choice.find(keyword => keywords.has(keyword)) ?? choice[0]!, // the form has one of them, so one was typed
  };
}

const withinOf = (session: CliSession, means: Means): Within => ({
  run: line => runWithin(line, session, means),
  asLines: course => mapSteps(course, step => linesOfMessage(step, means.model)),
});

/** A line that nobody reads does nothing. */
function* runWithin(line: string, session: CliSession, means: Means): Course {
  const userView: CliSession = { ...session, views: upTo(session.views, 1) };
  const read = means.read(line, userView);
  if (!('id' in read)) yield* mapSteps(execute(read, userView, means), step => (step.do === 'session' ? undefined : step));
}

/** The model has every id of its type. */
const linesOfMessage = (step: Step, { messages }: CommandModel): Step =>
  step.do === 'say' ? show(render(messages[step.id]!, step.params)) : step;

/** Facts that wait for a commit. */
const staged: ReadonlySet<string> = new Set(['configuration.edited', 'keyPair.created', 'keyPair.destroyed']);
