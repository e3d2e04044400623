import { cardRefusal } from './card-refusal.ts';
import { CfCardError } from '../../flash/cf-card.ts';
import { BoardNotStored } from '../../control-plane/board-error.ts';
import { commitCandidate } from './commit.ts';
import { courseOf, mapSteps } from './course.ts';
import type { CommandModel } from './command-model.ts';
import type { AnyHandlers, Command, RouterFacts } from './handler.ts';
import { type ConfigurationLine, editsOfLine, objectArgs } from './holding.ts';
import { refusalToChange } from './kept-object.ts';
import { isError } from './message.ts';
import { changeSession, type Course, did, say, type Step } from './outcome.ts';
import { candidateConfiguration } from './pending.ts';
import type { Match } from '../grammar/resolve.ts';
import type { CliSession } from './session.ts';
import { displayed } from '../grammar/values.ts';
import { currentView, editPlace, enter } from '../grammar/view-stack.ts';

/** What the engine has to carry a command out with. */
export interface Means {
  readonly model: CommandModel;
  readonly handlers: Readonly<Record<string, AnyHandlers>>;
  readonly router: RouterFacts;
}

/** A matched line, carried out: its handler, then what its page says it does to the configuration and to the view. */
export function* execute(match: Match, session: CliSession, means: Means): Course {
  const { form, views } = match;
  if (form.page.level > session.level) {
    yield say('no-permission');
    return;
  }

  const here: CliSession = { ...session, views };
  if (views !== session.views) yield changeSession(old => ({ ...old, views }));
  const edited = yield* carryOut(match, here, means);
  if (edited && session.immediate && !(yield* commitCandidate(means.router, session))) {
    yield did({ type: 'candidate.cleared', session: session.id }); // there is no candidate in this mode: what is refused is gone
  }
}

/** Whether the candidate has been edited, be it without effect. */
function* carryOut(match: Match, session: CliSession, means: Means): Course<boolean> {
  const { form } = match;
  const command = commandOf(match, session);
  const handler = means.handlers[form.path]?.[form.name];
  const holding = form.page.configuration?.[form.name];
  const view = form.page.enters?.[form.name];
  if (!handler && !holding && view === undefined) {
    yield say('not-emulated');
    return false;
  }
  const report = { refused: false, edited: false };
  if (handler) yield* mapSteps(handled(handler, command, means.router), step => note(step, report, means.model));
  if (report.refused) return report.edited;

  const line: ConfigurationLine = {
    form,
    args: command.args,
    canonical: command.canonical,
    place: editPlace(session.views, means.model.views),
    views: means.model.views,
    view: currentView(session.views).view,
  };
  const candidate = candidateConfiguration(means.router, session);
  const edits = holding ? editsOfLine(line, holding, candidate) : [];
  const refusal = refusalToChange(edits, line, candidate);
  if (refusal) {
    yield refusal;
    return report.edited;
  }
  if (edits.length > 0) {
    yield did({ type: 'configuration.edited', session: session.id, edits });
    report.edited = true;
  }
  if (view !== undefined) {
    const args = objectArgs(line, holding, candidate);
    yield changeSession(old => ({ ...old, views: enter(session.views, { view, args }) }));
  }
  return report.edited;
}

/** What a handler does. A card or a board that fails it where it does not look is answered all the same: the host may forbid a folder. */
function* handled(handler: NonNullable<AnyHandlers[string]>, command: Command, router: RouterFacts): Course {
  try {
    yield* courseOf(handler(command, router));
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

/** A line in full words and normal values. */
export function canonicalOf({ form, taken }: Match): string {
  return taken.map(({ atom, value }) => (atom.type === 'keyword' ? value : displayed(form.parameter(atom.name), value))).join(' ');
}

function commandOf(match: Match, session: CliSession): Command<Readonly<Record<string, string>>> {
  const args: Record<string, string> = {};
  const keywords = new Set<string>();
  for (const { atom, value } of match.taken) {
    if (atom.type === 'keyword') keywords.add(atom.word);
    else args[atom.name] = atom.name in args ? `${args[atom.name]} ${value}` : value;
  }
  return {
    args,
    canonical: canonicalOf(match),
    session,
    has: keyword => keywords.has(keyword),
    one: (...choice) => choice.find(keyword => keywords.has(keyword)) ?? choice[0]!, // the form has one of them, so one was typed
  };
}

/** Facts that wait for a commit. */
const staged: ReadonlySet<string> = new Set(['configuration.edited', 'keyPair.created', 'keyPair.destroyed']);
