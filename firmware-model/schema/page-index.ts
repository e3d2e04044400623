/** Of each page, by its path, what says whether a line may be one of its: so that it need not be read to find that out. */
export type PageIndex = Readonly<Record<string, PageEntry>>;

export interface PageEntry {
  /** Views that it is valid in. */
  readonly views: readonly string[];
  /** First words of its forms in small letters; empty for one that begins with a choice or an argument. */
  readonly words: readonly string[];
}
