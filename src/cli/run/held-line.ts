import { keysByWords, keysOfLine } from '../../config/by-words.ts';
import { type Configuration, type ConfigurationNode, type Edit, emptyConfiguration, section } from '../../config/configuration.ts';
import type { Form } from '../grammar/command-tree.ts';
import { isNegation } from '../grammar/resolve.ts';
import { editPlace, enter, leave, sectionPath, type ViewStack } from '../grammar/view-stack.ts';
import type { Word } from '../grammar/words.ts';
import { takeEffect } from './commit.ts';
import type { CommandModel } from './command-model.ts';
import type { RouterFacts } from './handler.ts';
import { heldSection, nameSection } from './held-view.ts';
import { changeSession, type Course, did } from './outcome.ts';
import { candidateConfiguration } from './pending.ts';
import type { CliSession } from './session.ts';

/**
 * What a line does that nobody reads, by lines that are held: `undo` and the beginning of some removes them, the line of a section leads
 * into it. Undefined where it has nothing to do with any. `known`: the form, where the line is known to be a command.
 */
export function heldLine(words: readonly Word[], known: Form | undefined, session: CliSession, means: HeldMeans): Course | undefined {
  const { router } = means;
  if (session.views.length === 1) return undefined;
  const [first, ...rest] = words;
  if (isNegation(first) && rest.length > 0) {
    const edits = removals(textOf(rest), session, router);
    return edits.length === 0 ? undefined : remove(edits, session, router);
  }
  const views = viewsOfSection(words, session, means, known?.page.enters?.[known.name]);
  return views && open(views);
}

interface HeldMeans {
  readonly model: CommandModel;
  readonly router: RouterFacts;
}

function* remove(edits: readonly Edit[], session: CliSession, router: RouterFacts): Course {
  yield did({ type: 'configuration.edited', session: session.id, edits });
  yield* takeEffect(router, session);
}

function* open(views: ViewStack): Course {
  yield changeSession(old => ({ ...old, views }));
}

function removals(words: string, session: CliSession, router: RouterFacts): readonly Edit[] {
  const place = editPlace(session.views, router.views);
  const lines = linesIn(session.views, session, router);
  return keysByWords(lines, words, isHeld).map(key => {
    const [line = ''] = lines.get(key)?.line.split('\n', 1) ?? [];
    return { op: 'clear', ...place, key, entered: `undo ${line}` };
  });
}

/**
 * In this view, or in one above where lines are looked for there. Who types the name of a section need not type what its line says beyond:
 * `ospf 1` leads into `ospf 1 router-id 1.1.1.1`.
 */
function viewsOfSection(words: readonly Word[], session: CliSession, { router, model }: HeldMeans, view?: string): ViewStack | undefined {
  const isName = nameSection(
    words.map(({ text }) => text),
    model,
  );
  for (let views = session.views; views.length > 1; views = leave(views)) {
    const lines = linesIn(views, session, router);
    const exact = keysOfLine(lines, textOf(words), isHeldSection);
    const [key] = exact.length > 0 || !isName ? exact : onlyOne(keysByWords(lines, textOf(words), isHeldSection));
    const line = key === undefined ? undefined : lines.get(key)?.line;
    if (key !== undefined && line !== undefined) return enter(views, heldSection(key, line, model, view));
    if (!session.terminal.upperViews) return undefined;
  }
  return undefined;
}

const linesIn = (views: ViewStack, session: CliSession, router: RouterFacts): Configuration =>
  section(candidateConfiguration(router, session), sectionPath(views, router.views)) ?? emptyConfiguration;

const isHeld = ({ held }: ConfigurationNode): boolean => held === true;
const isHeldSection = ({ held, children }: ConfigurationNode): boolean => held === true && children !== undefined;

const onlyOne = (keys: readonly string[]): readonly string[] => (keys.length === 1 ? keys : []);

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
