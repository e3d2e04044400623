/** One file or directory of a card as it leaves the factory; a directory before what it holds. */
export type FactoryEntry =
  | { readonly directory: string }
  | { readonly file: string; readonly text: string }
  /** A file of which only the size matters. */
  | { readonly file: string; readonly size: number };
