import { renderPrompt } from './run/prompt.ts';
import { hostName } from '../config/host-name.ts';
import { withoutSecrets } from '../config/secret.ts';
import type { CommandLine } from './run/command-line.ts';
import { commandTime } from './run/command-time.ts';
import { CommandTree } from './grammar/command-tree.ts';
import { complete, nextCandidate } from './typing/complete.ts';
import { mapSteps } from './run/course.ts';
import { caret, type LineError } from './grammar/line-error.ts';
import { offsetTyped, withoutAlias } from './run/alias.ts';
import { argsOf, canonicalOf, concealedLine } from './run/canonical.ts';
import { execute, isAnswered } from './run/execute.ts';
import { outputKeyword, readOutput, splitOutput } from './output/filter.ts';
import type { CommandModel } from './run/command-model.ts';
import type { AnyHandlers, RouterFacts } from './run/handler.ts';
import { heldLine, type KnownLine } from './run/held-line.ts';
import { help } from './typing/help.ts';
import { boundLine } from './run/hotkey.ts';
import type { ListedValues } from '../../firmware-model/schema/page.ts';
import { listedFiles } from './run/listed-files.ts';
import { listedValues } from './run/listed-values.ts';
import { changeSession, type Course, say, type Step } from './run/outcome.ts';
import { arrangeOutput } from './output/output.ts';
import type { LineRun } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { hasPendingChanges } from './run/pending.ts';
import { rememberingLast, type Resolve } from './grammar/last-reading.ts';
import { type Match, type Mismatch, negation } from './grammar/resolve.ts';
import { type CliSession, defaultHistorySize } from './run/session.ts';
import { type Rights, typingOf } from './typing/typing.ts';
import { mayRun, sightOf } from './run/command-rights.ts';
import { upTo } from './grammar/view-stack.ts';
import { splitWords, type Word } from './grammar/words.ts';

/**
 * The command line of a firmware release, compiled once for all routers that run it: what differs between two routers comes in with
 * every call. It knows no command by name: all it knows is in the pages.
 */
export function commandLineOf(model: CommandModel, handlers: Readonly<Record<string, AnyHandlers>>): CommandLine {
  const ofModel = compiled.get(model) ?? new WeakMap<object, CommandLine>();
  const commandLine = ofModel.get(handlers) ?? compile(model, handlers);
  compiled.set(model, ofModel.set(handlers, commandLine));
  return commandLine;
}

const compiled = new WeakMap<CommandModel, WeakMap<object, CommandLine>>();

function compile(model: CommandModel, handlers: Readonly<Record<string, AnyHandlers>>): CommandLine {
  const tree = new CommandTree(
    model.pages,
    model.vocabularies,
    model.interfaceTypes,
    viewsApart(model.views),
    model.pageIndex,
    viewsAlike(model.views),
    model.otherInterfaceTypes,
  );
  const resolve = rememberingLast(tree);

  function prompt(session: CliSession, router: RouterFacts): string {
    return renderPrompt(session, model.views, hostName(router.volatile.running), hasPendingChanges(router, session));
  }

  function* run(typed: string, session: CliSession, router: RouterFacts): Course {
    const line = withoutAlias(typed, session, router.volatile.running);
    const words = splitWords(line);
    if (words.length === 0 || words[0]?.text.startsWith(comment)) return;
    const read = readLine(resolve, line, words, session);
    if (!read.secret && !maySaySecret(read, typed)) yield changeSession(remember(typed.trim()));
    const hasAnswer = 'match' in read && isAnswered(read.match, handlers);
    const held = hasAnswer ? undefined : heldLine(words, knownLine(read, session), session, { model, router });
    if (held) yield* held;
    else if ('id' in read) yield mistake(read, { typed, line }, prompt(session, router));
    else if (read.run) yield* runElsewhere({ ...read, typed }, read.run, session, router);
    else yield* carryOut(read, session, router);
  }

  /** A line within a line, in a view of its own; the log-in stays where it is. */
  function* runElsewhere(
    { typed, line, words, match }: Reading & TypedLine,
    { except }: LineRun,
    session: CliSession,
    router: RouterFacts,
  ): Course {
    const elsewhere: CliSession = { ...session, views: upTo(session.views, 1) };
    const inner = words.slice(match.taken.length - 1);
    const read = readLine(resolve, line, inner, elsewhere);
    if ('id' in read) yield mistake(read, { typed, line }, prompt(session, router));
    else if (except.some(beginning => `${canonicalOf(read.match)} `.startsWith(`${beginning} `))) {
      yield mistake({ id: 'unrecognized-command', offset: inner[0]?.offset ?? 0 }, { typed, line }, prompt(session, router));
    } else yield* mapSteps(carryOut(read, elsewhere, router), keepView);
  }

  function* carryOut({ match, output }: Reading, session: CliSession, router: RouterFacts): Course {
    if (output?.file && !mayRedirect(session)) {
      yield say('no-permission');
      return;
    }
    yield* commandTime(match.taken[0]?.value === outputKeyword, session, router);
    const begin = () => execute(match, session, { model, handlers, router, read });
    yield* output ? arrangeOutput(begin, output, model.messages, session, router) : begin();
  }

  /** Where nobody answers for an `undo`, that of which it is one may say more. */
  function knownLine(known: Reading | Mismatch, session: CliSession): KnownLine | undefined {
    if (!('match' in known)) return undefined;
    const canonical = canonicalOf(known.match);
    if (known.match.taken[0]?.value !== negation) return { canonical, opens: known.match.form.viewOpened(argsOf(known.match)) };
    const undone = known.words
      .slice(1)
      .map(({ text }) => text)
      .join(' ');
    const positive = read(undone, session);
    return { canonical: 'form' in positive ? canonicalOf(positive) : undone, opens: undefined };
  }

  const read = (line: string, session: CliSession) => resolve(session, splitWords(line), line);
  const mayRedirect = ({ level }: CliSession): boolean => level >= model.redirectionLevel;
  const rightsOf = (session: CliSession, { volatile }: RouterFacts): Rights => ({
    sight: sightOf(session, volatile.running),
    mayRedirect: mayRedirect(session),
  });
  const isAllowed = ({ match, output }: Reading, session: CliSession, { volatile }: RouterFacts): boolean =>
    mayRun(match, session, volatile.running) && (mayRedirect(session) || !output?.file);

  function hotkey(name: string, session: CliSession, router: RouterFacts): string | undefined {
    const line = boundLine(name, router.volatile.running, model.hotkeys);
    const read = line === undefined ? undefined : readLine(resolve, line, splitWords(line), session);
    return read && 'match' in read && !isAllowed(read, session, router) ? undefined : line;
  }

  return {
    prompt,
    run,
    read,
    hotkey,
    recorded(typed, session, router) {
      const line = withoutAlias(typed, session, router.volatile.running);
      const words = splitWords(line);
      const read = words.length === 0 || words[0]?.text.startsWith(comment) ? undefined : readLine(resolve, line, words, session);
      if (!read || 'id' in read) return undefined;
      return withoutSecrets(read.secret ? concealedLine(read.match) : typed.trim());
    },
    help: (text, session, router) => {
      const typing = typingOf(tree, session, withoutTypedAlias(text, session, router));
      const listed = (what: ListedValues) => listedValues(what, router);
      const files = (typed: string) => listedFiles(typed, session, router);
      const sources = { messages: model.messages, listed, files, describe: model.describe };
      return help(tree, typing, rightsOf(session, router), prompt(session, router).length, sources);
    },
    complete(text, session, router, previous) {
      const next = nextCandidate(text, previous);
      if (next) return next;
      const meant = withoutTypedAlias(text, session, router);
      const completion = complete(tree, typingOf(tree, session, meant), rightsOf(session, router));
      return meant === text ? completion : { ...completion, text: text + completion.text.slice(meant.length) };
    },
  };
}

/** While it is being typed a word may become one that is no alias: it is one behind a blank. */
const withoutTypedAlias = (text: string, session: CliSession, { volatile }: RouterFacts): string =>
  /[^ ] /.test(text) ? withoutAlias(text, session, volatile.running) : text;

/** A line that can be carried out. */
interface Reading {
  readonly line: string;
  readonly words: readonly Word[];
  readonly match: Match;
  readonly output: Exclude<ReturnType<typeof readOutput>, LineError> | undefined;
  readonly run: LineRun | undefined;
  readonly secret: boolean;
}

function readLine(resolve: Resolve, line: string, words: readonly Word[], session: CliSession): Reading | Mismatch {
  const { command, output: outputWords } = splitOutput(words);
  const [operator] = outputWords;
  const match = resolve(session, command, operator ? line.slice(0, operator.offset).trimEnd() : line);
  if ('id' in match) return match;

  const output = readOutput(outputWords, line);
  const { secret, form } = match;
  if ('id' in output) return { ...output, secret };
  return { line, words, match, output: operator && output, run: form.page.runs?.[form.name], secret };
}

/** `line`: what was typed without its alias. */
interface TypedLine {
  readonly typed: string;
  readonly line: string;
}

function mistake({ id, offset }: LineError, { typed, line }: TypedLine, prompt: string): Step {
  return say(id, { caret: caret(prompt.length, typed, { id, offset: offsetTyped(offset, typed, line) }) });
}

/** Of a line that nobody reads nobody knows which word is a secret: one that looks as if it had any is not remembered. */
const maySaySecret = (read: Reading | Mismatch, line: string): boolean => 'id' in read && withoutSecrets(line) !== line;

/** A line goes into the history as typed; the same line twice in a row only once. */
function remember(line: string): (session: CliSession) => CliSession {
  return session => {
    const { history, historySize = defaultHistorySize } = session;
    return history.at(-1) === line ? session : { ...session, history: historySize === 0 ? [] : [...history, line].slice(-historySize) };
  };
}

function keepView(step: Step): Step {
  if (step.do !== 'session') return step;
  return changeSession(session => ({
    ...step.change({ ...session, views: upTo(session.views, 1) }),
    views: session.views,
    immediate: session.immediate,
  }));
}

/** Between the sections of a configuration; whoever pastes one is not told off for it (inferred). */
const comment = '#';

const viewsAlike = (views: Views): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(views).flatMap(([view, { commandsOf }]) => (commandsOf === undefined ? [] : [[view, commandsOf]])));

const viewsApart = (views: Views): readonly string[] => Object.keys(views).filter(view => views[view]?.apart !== undefined);
