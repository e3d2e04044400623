import type { Fidelity } from './message.ts';

/**
 * One command as its page in the command reference describes it. A page is data: it must equal its own JSON copy.
 * The notation of forms is explained in `firmware-model/README.md`.
 */
export interface Page {
  /** The title of the page in the manual. */
  readonly title: string;
  /** Views the forms are valid in, by their id in `views.ts`; `all` is every view, `configuration` every view but user view. */
  readonly views: readonly string[];
  /** Of configuration views: those alone whose section begins so. What opens them is in packs and saved configurations, not in `views.ts`. */
  readonly within?: string;
  /** Of the view of interfaces: these types alone, as they are displayed; with a dot behind it, sub-interfaces of that type. */
  readonly on?: readonly string[];
  /** `candidate`: takes effect at commit. `immediate`: at Enter. */
  readonly effect: 'candidate' | 'immediate';
  /** Lowest user level that may use it: 0 visit, 1 monitoring, 2 configuration, 3 management. */
  readonly level: 0 | 1 | 2 | 3;
  /** Syntax lines in the manual's notation, each by a name of ours. */
  readonly forms: Readonly<Record<string, string>>;
  /** Help shown by `?`, by keyword. */
  readonly help: Readonly<Record<string, string>>;
  /** What the page says of each argument, by its name in the forms. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The view that a form opens, by form name. Arguments of the form name the view's object. */
  readonly enters?: Readonly<Record<string, string>>;
  /** The form's argument is itself a line, for another view, by form name. */
  readonly runs?: Readonly<Record<string, LineRun>>;
  /** Known only where edits wait for a commit: unrecognized after `system-view immediately`. */
  readonly twoPhase?: true;
  /** What a form sets or clears in the configuration, by form name. Only with effect `candidate`. */
  readonly configuration?: Readonly<Record<string, Holding>>;
  /**
   * Absent: a page of the model, whose commands are emulated. `held`: from a chapter of the release, whose lines are checked and held and
   * have no further effect. `known`: from a user's own command reference, or by leading words alone.
   */
  readonly standing?: 'held' | 'known';
  /** Its lines in a saved configuration are held as they stand, with what is below them: no line of theirs is a setting by itself. */
  readonly saved?: 'held';
  /** Lines of the page's example sessions that must match. */
  readonly examples: readonly Example[];
  readonly source: Source;
}

/**
 * What a form does to the configuration. Keys are templates: `<name>` stands for the argument.
 * `set`: a line in the current view, in place of the one with the same key; its text is the line typed, in full words,
 * or `line` where the two differ. Setting the `default` line clears the key instead: defaults are not displayed.
 * `section`: a view of its own, entered by the same form; `line` as above. `clear`: removes line or section of that key;
 * with `line`, holds that text in place of the key (a default that is on is displayed as its `undo`).
 */
export type Holding =
  | { readonly set: string; readonly line?: string; readonly default?: string }
  | { readonly section: string; readonly line?: string }
  | { readonly clear: string; readonly line?: string }
  /** A line of that key which the handler sets by itself, since it is not what was typed: a password in plain text. */
  | { readonly handled: string };

/** A line that is run in another view; the log-in stays in its own. */
export interface LineRun {
  readonly view: 'user';
  /** Beginnings, in full words, of lines that are refused. */
  readonly except: readonly string[];
}

export type Parameter = { readonly help: string } & (
  | {
      readonly type: 'string';
      /** Shortest and longest, in characters without quotes. */
      readonly length: readonly [number, number];
      readonly caseSensitive?: boolean;
      /** Case does not count, and the router keeps and shows small letters. */
      readonly small?: true;
      /** Characters allowed, as the inside of a character class, of those that `script` allows. */
      readonly characters?: string;
      /**
       * `any`: letters and signs of every script, as names in certificates hold them (RFC 5280, UTF8String). Default: what the manual
       * calls visible, ASCII 32 to 126.
       */
      readonly script?: 'any';
      /** Takes the rest of the line, blanks included. */
      readonly rest?: true;
      /** May hold line ends, and tabs: a saved configuration has them, nobody types them. */
      readonly lines?: true;
      /** Must be typed in double quotes, and is displayed in them. */
      readonly quoted?: true;
      /** A secret: never stored in the history or shown as typed. */
      readonly secret?: true;
    }
  /** `lists`: of what `?` shows the values that there are, in place of the range. */
  | { readonly type: 'integer'; readonly range: readonly [number, number]; readonly lists?: ListedValues }
  /** One of these words. */
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'ipv4' }
  /** `255.255.255.0`: ones, then zeros. */
  | { readonly type: 'ipv4 mask' }
  /** What a route distinguisher or a VPN target is: `65001:1`, `192.168.1.1:1`, `0.1:1`; not all zeros. */
  | { readonly type: 'route distinguisher' }
  /** Area of OSPF, a number or dotted: dotted it is displayed. */
  | { readonly type: 'area' }
  /** `HH:MM:SS` */
  | { readonly type: 'time' }
  /** `HH:MM` */
  | { readonly type: 'hour and minute' }
  /** `MM-DD` */
  | { readonly type: 'month and day' }
  /** `YYYY-MM-DD`, or `YYYY/MM/DD` */
  | { readonly type: 'date'; readonly separator?: '/' }
  /** A line of its own, up to the end of this one; the view it is run in reads it. */
  | { readonly type: 'line'; readonly length: readonly [number, number] }
  /** Path on the card: `[drive][path]file`. `lists`: `?` behind the beginning of one shows what is there. */
  | { readonly type: 'path'; readonly length: readonly [number, number]; readonly lists?: 'files' }
  | { readonly type: 'ipv6' }
  /** `H-H-H` */
  | { readonly type: 'mac' }
  /** An interface in one word, `GigabitEthernet0/1/0`; `of`: of this type only; `sub`: whether it has to be a sub-interface, or must not. */
  | { readonly type: 'interface'; readonly of?: string; readonly sub?: boolean }
  /** The same in two words: `GigabitEthernet 0/1/0`. */
  | { readonly type: 'interface type'; readonly of?: string }
  | { readonly type: 'interface number'; readonly sub?: boolean }
  /** Some value, of which it is not known what it may be. */
  | { readonly type: 'value' }
  /** Whatever may stand up to the end of the line, of which nothing is known: `?` does not show it. */
  | { readonly type: 'anything' }
);

/** Values that only the router itself knows. */
export type ListedValues = 'latest commits' | 'session on trial';

export interface Example {
  readonly view: string;
  readonly line: string;
}

export interface Source {
  /** The release and document a page was read in. */
  readonly from: string;
  readonly fidelity: Fidelity;
}

/** Argument names of a form: required ones at the top level, the others optional. Read out of the notation by the compiler. */
export type ArgsOf<Form extends string> = ArgsFrom<Form>;

type ArgsFrom<S extends string, Depth extends readonly unknown[] = [], Found = {}> = S extends `${infer Word} ${infer Rest}`
  ? ArgsFrom<Rest, DepthAfter<Word, Depth>, Found & ArgOf<Word, Depth>>
  : Found & ArgOf<S, Depth>;

type DepthAfter<Word extends string, Depth extends readonly unknown[]> = Word extends '{' | '['
  ? [...Depth, 0]
  : Word extends '}' | ']'
    ? Depth extends readonly [unknown, ...infer Less]
      ? Less
      : []
    : Depth;

type ArgOf<Word extends string, Depth extends readonly unknown[]> = Word extends `<${infer Name}>${string}`
  ? Depth extends readonly []
    ? { readonly [N in Name]: string }
    : { readonly [N in Name]?: string }
  : {};

/** Keywords of a form: whatever is no argument and no bracket. */
export type KeywordsOf<Form extends string, Found = never> = Form extends `${infer Word} ${infer Rest}`
  ? KeywordsOf<Rest, Found | KeywordOf<Word>>
  : Found | KeywordOf<Form>;

type KeywordOf<Word extends string> = Word extends `<${string}` | `&${string}` | '{' | '}' | '[' | ']' | '|' | '*' ? never : Word;
