/** What became of the lines of a saved configuration, for its keeper. */
export interface RestoredLines {
  readonly tally: LineTally;
  /** Lines that are not emulated, in the order of the file; the first hundred thousand. */
  readonly notes: readonly LineNote[];
}

/** Lines of each kind. `#`, blank lines, `return` and the lines that head a file are none. */
export interface LineTally {
  /** Emulated. */
  readonly understood: number;
  /** Commands of the router that are not emulated; held as they stand. */
  readonly known: number;
  /** Nothing that anybody here knows; held as they stand. */
  readonly held: number;
  /** Left out: what the router itself would not take, or cannot keep. */
  readonly refused: number;
  /** `!`: no router keeps them. */
  readonly comments: number;
}

export interface LineNote {
  readonly kind: 'known' | 'held' | 'refused';
  /** As people count. */
  readonly lineNumber: number;
  /** Without indent and without secrets; of several lines the first. */
  readonly line: string;
  /** Of a refused line: the router's words. */
  readonly reason?: string;
}

export const noRestoredLines: RestoredLines = { tally: { understood: 0, known: 0, held: 0, refused: 0, comments: 0 }, notes: [] };
