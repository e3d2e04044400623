/**
 * Leading words of the commands that a release is known to have, by the view they are valid in: ids as in `views.ts`, `all` and
 * `configuration` as in pages. A text has a line for each first word:
 *
 * ```
 * bfd!(<children>)         a command may end behind the word, or go on with one of the children
 * display(aaa(<children>)) it may not end: one of the children has to follow
 * quit                     nothing follows
 * ping~  ping!~            more has to follow, more may follow; what it is is not told
 * @                        in place of a word: some value
 * ```
 *
 * Children stand apart by single blanks.
 */
export interface KnownWords {
  /** Views, parted by blanks; where several have words in common, they are named by their places in this list. */
  readonly views: string;
  /** Texts by the view that has these words, or by the places of those that have, parted by blanks. */
  readonly texts: Readonly<Record<string, string>>;
  /**
   * Lines that open a view, one a line: `<view> > <view opened> <its part of the prompt> <form>`. Arguments are numbers, with their kind
   * behind a colon where it matters: the name of an interface, or a range.
   */
  readonly openings: string;
}
