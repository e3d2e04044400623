import { type CorpusPage, type TypedLine, typedLines } from './corpus.ts';
import { deskOf } from './desk.ts';

/** What became of a line of an example session that was typed again. */
export interface Replayed {
  readonly chapter: string;
  readonly title: string;
  readonly prompt: string;
  readonly line: string;
  readonly said: readonly string[];
  /** `taken`: it did something; `held`: it is held and no more; `known`: it is told to be a command; `refused`: a caret. */
  readonly verdict: 'taken' | 'known' | 'refused';
  /** What the next line of the session was typed at, and what the router showed there. Undefined where there is none. */
  readonly wanted?: string;
  readonly shown?: string;
}

type World = Parameters<typeof deskOf>[0];

/** Types the lines of an example session that begins in the user view or the system view, on a router of its own. */
export function replay({ chapter, title }: CorpusPage, session: readonly string[], world: World = {}): readonly Replayed[] {
  const lines = typedLines(session);
  const [first] = lines;
  if (!first || !begins.test(first.prompt)) return [];
  const operator = deskOf({ ...world, view: first.prompt.startsWith('<') ? 'user' : 'system' }).operator();
  return lines.map(({ prompt, line }, at) => {
    const said = operator.type(line, 'yes', 'yes', 'yes');
    const next = lines[at + 1];
    // No server stands there: the client is entered without one, as `ftp` alone does, and its lines are read all the same.
    if (next?.prompt === '[ftp]' && withoutHost(operator.prompt) === '<>') operator.type('ftp');
    const wanted = next && !isMisprint(next, lines) ? next : undefined;
    return { chapter, title, prompt, line, said, verdict: verdictOf(said), ...promptsAt(wanted, operator.prompt) };
  });
}

/** A prompt that ends in a name like no word of its session, or that the manual mostly has otherwise: it has misspelt it. */
function isMisprint({ prompt }: TypedLine, lines: readonly TypedLine[]): boolean {
  if (rare.test(prompt)) return true;
  const name = /-(?:radius|aaa-(?:domain|task-group|user-group))-([^\]]+)\]$/.exec(prompt)?.[1];
  return name !== undefined && !lines.some(({ line }) => line.split(/\s+/).includes(name));
}

/** 54 prompts have `-virtual-access-portextend`, 6 this; 118 have `-LoopBack`, 62 another. */
const rare = /-(?:virtual-access-port-extend|[Ll]oopback\d+)\]$/;

function promptsAt(next: TypedLine | undefined, shown: string) {
  return next ? { wanted: withoutHost(next.prompt), shown: withoutHost(shown) } : {};
}

function verdictOf(said: readonly string[]): Replayed['verdict'] {
  if (said.some(line => /found at '\^' position/.test(line))) return 'refused';
  return said.some(line => /not emulated/.test(line) && !/held/.test(line)) ? 'known' : 'taken';
}

/** A prompt without the name of the host, of which examples have several. */
export const withoutHost = (prompt: string): string => prompt.replace(/^([<[][~*]?)[^-\]>]*/, '$1').replace(/^(.[~*]?)[^-\]>]*$/, '$1');

const begins = /^(?:<[^<>]+>|\[~?[^-\]]+\])$/;
