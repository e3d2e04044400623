import { caret, type LineError } from './errors.ts';
import type { CommandLine } from './command-line.ts';
import { CommandTree } from './command-tree.ts';
import { execute } from './execute.ts';
import type { CommandModel } from './firmware.ts';
import type { AnyHandlers, RouterFacts } from './handler.ts';
import { changeSession, type Course, say } from './outcome.ts';
import { hasPendingChanges } from './pending.ts';
import { resolve } from './resolve.ts';
import type { CliSession } from './session.ts';
import { hostName, renderPrompt } from './view-stack.ts';
import { splitWords } from './words.ts';

/** The command line of a firmware release. It knows no command by name: all it knows is in the pages. */
export function createCommandLine(model: CommandModel, handlers: Readonly<Record<string, AnyHandlers>>): CommandLine {
  const tree = new CommandTree(model.pages);

  function prompt(session: CliSession, router: RouterFacts): string {
    const host = hostName(router.volatile.running, model.messages);
    return renderPrompt(session, model.views, host, hasPendingChanges(router, session));
  }

  function* run(line: string, session: CliSession, router: RouterFacts): Course {
    const words = splitWords(line);
    if (words.length === 0) return;
    const found = resolve(tree, session.views, words, line);
    if (!found.secret) yield changeSession(remember(line.trim()));
    if ('form' in found) yield* execute(found, session, { model, handlers, router });
    else yield mistake(found, prompt(session, router));
  }

  return {
    prompt,
    run,
    help: () => [],
    complete: text => ({ text, candidates: [], shown: -1 }),
  };
}

function mistake(error: LineError, prompt: string) {
  return say(error.id, { caret: caret(prompt.length, error) });
}

/** A line goes into the history as typed; the same line twice in a row only once. */
function remember(line: string): (session: CliSession) => CliSession {
  return session => (session.history.at(-1) === line ? session : { ...session, history: [...session.history, line].slice(-historySize) });
}

const historySize = 10;
