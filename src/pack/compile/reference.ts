/** One page of a command reference, as a line of JSON has it. `docs/pack.md` says what each field holds. */
export interface ReferencePage {
  readonly chapter: string;
  readonly page: string;
  readonly title: string;
  /** Syntax lines in the vendor's notation, which is ours. */
  readonly syntax: readonly string[];
  /** Titles of the views that these are valid in. */
  readonly views: readonly string[];
  readonly parameters: readonly ReferenceParameter[];
  /** Example sessions, each as lines of the screen. */
  readonly examples: readonly (readonly string[])[];
}

/** A row of the table of parameters: keywords, arguments or both, and what is said of them. */
export interface ReferenceParameter {
  readonly name: string;
  readonly value: string;
}
