import type { Views } from './view.ts';

/**
 * Chapters of the command reference, as far as no page of ours has them: what may be typed where, within which bounds, and what it
 * configures. A chapter is a text. Of arguments that several of its pages share it says first what they are; then come its pages:
 *
 * ```
 * ? acl-name text 1 32        an argument: `text`, `number 1 100`, `ipv4`, `ipv6`, `mac`, `time`, `hour-and-minute`, `date`, `interface`,
 *                             `interface-type`, `interface-number`; a text may be `caseless`, `secret`, `rest` of the line; any, if nothing is said
 * # acl ip-pool               a page, by its title in the manual
 * @ system user               views that it is valid in
 * ! now 3                     takes effect at Enter; lowest level, where it is not 2
 * ? acl-name text 1 64        an argument that is something else on this page
 * acl ip-pool <acl-name>      a form
 *  + acl ip-pool <acl-name>   the section that it opens; ` = ` the key of the line that it sets
 *  > acl-pool -acl-pool-<acl-name>   the view that it opens, and what its prompt shows
 * ```
 *
 * Forms and bounds are facts of the release, read in its command reference by `npm run chapters`; nothing else of it is kept.
 */
export interface Chapters {
  /** Views that no page opens. */
  readonly views: Views;
  readonly contents: () => ChapterContents;
  /** Help of keywords that says more than the word itself. */
  readonly glossary: () => Readonly<Record<string, string>>;
  /** By name. */
  readonly texts: Readonly<Record<string, () => string>>;
}

export interface ChapterContents {
  /** Sets of views, one a line, the views parted by blanks. */
  readonly viewSets: string;
  /**
   * Which pages have forms that begin with the same two words, one a line: `<first word> <second word> <set of views> <level> <chapter>
   * <pages>`, the words in small letters, `-` where the form has a value or a choice there; the pages, counted from 0 in their chapter,
   * parted by commas. In the order of the words.
   */
  readonly beginnings: string;
}
