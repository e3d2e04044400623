import { beginningWithoutSecrets } from '../../../config/secret.ts';
import { type LineNote, type LineTally, noRestoredLines, type RestoredLines } from '../../../control-plane/restored-lines.ts';

/** Counts what becomes of the lines of a file, and notes those that are not emulated, as many as memory shall bear. */
export class LineCount implements RestoredLines {
  readonly notes: LineNote[] = [];
  readonly #tally: { -readonly [Kind in keyof LineTally]: number } = { ...noRestoredLines.tally };

  get tally(): LineTally {
    return { ...this.#tally };
  }

  count(kind: keyof LineTally): void {
    this.#tally[kind] += 1;
  }

  note(kind: LineNote['kind'], line: string, lineNumber: number, reason?: string): void {
    this.count(kind);
    if (this.notes.length >= mostNotes) return;
    this.notes.push({ kind, lineNumber, line: beginningWithoutSecrets(line), ...(reason === undefined ? {} : { reason }) });
  }
}

const mostNotes = 100_000;
