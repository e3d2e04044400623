import { type Candidate, editsOf } from './candidate.ts';
import { leaf, type Configuration, type Edit } from './configuration.ts';

/**
 * Edits as lines, in the order entered, those of one section together below the line that opens it
 * (command reference, display configuration candidate).
 */
export function renderEdits(candidate: Candidate): readonly string[] {
  const top = new Entered();
  for (const edit of editsOf(candidate)) top.sectionOf(edit.path, candidate.running).add(edit);
  return top.lines(0);
}

/** What was entered in one section: lines, and sections below. */
class Entered {
  readonly #entries: (string | { readonly line: string; readonly inside: Entered })[] = [];
  readonly #sections = new Map<string, Entered>();

  /** A section that no edit has opened is running, or every router has it. */
  sectionOf(path: readonly string[], running: Configuration): Entered {
    let at: Entered = this;
    for (const [depth, key] of path.entries()) at = at.#open(key, () => leaf(running, path.slice(0, depth), key)?.line ?? key);
    return at;
  }

  add(edit: Edit): void {
    if (edit.op === 'set' && edit.node.children) this.#open(edit.key, () => lineOf(edit));
    else if (!this.#wasEnteredWith(edit)) this.#entries.push(lineOf(edit));
    if (edit.op === 'clear') this.#sections.delete(edit.key); // what is entered after it is a new section
  }

  /** One line may change several, and was entered once. */
  #wasEnteredWith({ entered }: Edit): boolean {
    return entered !== undefined && this.#entries.at(-1) === entered;
  }

  lines(indent: number): readonly string[] {
    const blanks = ' '.repeat(indent);
    return this.#entries.flatMap(entry =>
      typeof entry === 'string' ? [blanks + entry] : [blanks + entry.line, ...entry.inside.lines(indent + 1)],
    );
  }

  #open(key: string, line: () => string): Entered {
    const known = this.#sections.get(key);
    if (known) return known;
    const inside = new Entered();
    this.#entries.push({ line: line(), inside });
    this.#sections.set(key, inside);
    return inside;
  }
}

/** One edit as the operator has typed it, or would. */
export function lineOf(edit: Edit): string {
  if (edit.entered !== undefined) return edit.entered;
  if (edit.op === 'set') return edit.node.line;
  return edit.key.startsWith('undo ') ? edit.key.slice('undo '.length) : `undo ${edit.key}`;
}
