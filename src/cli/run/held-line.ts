import { keysByWords, keysByWordsFurtherOn, keysOfLine } from '../../config/by-words.ts';
import { type Configuration, type ConfigurationNode, type Edit, emptyConfiguration, section } from '../../config/configuration.ts';
import { isNegation } from '../grammar/resolve.ts';
import { editPlace, enter, leave, sectionPath, type ViewEntry, type ViewStack } from '../grammar/view-stack.ts';
import type { Word } from '../grammar/words.ts';
import { takeEffect } from './commit.ts';
import type { CommandModel } from './command-model.ts';
import type { RouterFacts } from './handler.ts';
import { heldSection, nameSection } from './held-view.ts';
import { nameNone } from './named-lines.ts';
import { changeSession, type Course, did } from './outcome.ts';
import { candidateConfiguration } from './pending.ts';
import type { CliSession } from './session.ts';

/**
 * What a line does that nobody reads, by lines that are held: `undo` and the beginning of some removes them, the line of a section leads
 * into it. Undefined where it has nothing to do with any. `known`: what is known of the line all the same.
 */
export function heldLine(words: readonly Word[], known: KnownLine | undefined, session: CliSession, means: HeldMeans): Course | undefined {
  const { router } = means;
  if (session.views.length === 1) return undefined;
  const [first, ...rest] = words;
  if (isNegation(first) && rest.length > 0) {
    const edits = removals(textOf(rest), known, session, means);
    return edits.length === 0 ? undefined : remove(edits, session, router);
  }
  const views = viewsOfSection(words, session, means, known);
  return views && open(views);
}

/** A line that is known to be a command. */
export interface KnownLine {
  /** In full words; of an `undo` what stands behind it. */
  readonly canonical: string;
  readonly opens: ViewEntry | undefined;
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

function removals(typed: string, known: KnownLine | undefined, session: CliSession, { router, model }: HeldMeans): readonly Edit[] {
  const place = editPlace(session.views, router.views);
  const lines = linesIn(session.views, session, router);
  return keysUndone(lines, typed, known?.canonical, model).map(key => {
    const [line = ''] = lines.get(key)?.line.split('\n', 1) ?? [];
    return { op: 'clear', ...place, key, entered: `undo ${line}` };
  });
}

/** `canonical`: the words in full, where the line is known to be a command. Who names none of several lines means none. */
function keysUndone(lines: Configuration, typed: string, canonical: string | undefined, model: CommandModel): readonly string[] {
  const byWords = (words: string) => {
    const meant = keysByWords(lines, words).map(key => lines.get(key)!); // they are there
    return nameNone(words, meant, model) ? [] : keysByWords(lines, words, isHeld);
  };
  const found = byWords(typed);
  if (found.length > 0 || canonical === undefined) return found;
  const meant = byWords(canonical);
  return meant.length > 0 ? meant : keysByWordsFurtherOn(lines, canonical, isHeld);
}

/**
 * In this view, or in one above where lines are looked for there. Who types the name of a section need not type what its line says beyond:
 * `ospf 1` leads into `ospf 1 router-id 1.1.1.1`.
 */
function viewsOfSection(
  words: readonly Word[],
  session: CliSession,
  { router, model }: HeldMeans,
  known?: KnownLine,
): ViewStack | undefined {
  const texts = [textOf(words), ...(known ? [known.canonical] : [])];
  for (let views = session.views; views.length > 1; views = leave(views)) {
    const lines = linesIn(views, session, router);
    const [key] = texts.flatMap(text => keysOfSection(lines, text, model));
    const line = key === undefined ? undefined : lines.get(key)?.line;
    if (key !== undefined && line !== undefined) {
      return enter(views, known?.opens ? { ...known.opens, section: key } : heldSection(key, line, model));
    }
    if (!session.terminal.upperViews) return undefined;
  }
  return undefined;
}

function keysOfSection(lines: Configuration, text: string, model: CommandModel): readonly string[] {
  const exact = keysOfLine(lines, text, isHeldSection);
  return exact.length > 0 || !nameSection(text.split(' '), model) ? exact : onlyOne(keysByWords(lines, text, isHeldSection));
}

const linesIn = (views: ViewStack, session: CliSession, router: RouterFacts): Configuration =>
  section(candidateConfiguration(router, session), sectionPath(views, router.views)) ?? emptyConfiguration;

const isHeld = ({ held }: ConfigurationNode): boolean => held === true;
const isHeldSection = ({ held, children }: ConfigurationNode): boolean => held === true && children !== undefined;

const onlyOne = (keys: readonly string[]): readonly string[] => (keys.length === 1 ? keys : []);

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
