import { PersistentMap } from './persistent-map.ts';

/**
 * A configuration is a tree. A *section* is a view's lines (`pki domain d1`), a *leaf* is one line. Each stands under a key that
 * says what it replaces: `common-name` for a line that exists once in its view, `crl url <the url>` for one of many.
 */
export interface ConfigurationNode extends SectionHead {
  /** Present for a section, even an empty one. */
  readonly children?: Configuration;
  /** What the line names outside its section, by a key: `pki entity e1`. It is found by that; see `mentions.ts`. */
  readonly names?: readonly string[];
  /** That of the names, or those, which has to be there at the top when the line is committed. */
  readonly refersTo?: string | readonly string[];
  /** Out of a file, and none that a page of ours reads: kept as it stands. */
  readonly held?: true;
}

/** A line by itself. */
export interface SectionHead {
  /** The line as displayed, without indent. A text of several lines is one line with line feeds in it. */
  readonly line: string;
  /** Arguments by the name they have in the form, for those who act on the line. */
  readonly args: Readonly<Record<string, string>>;
  /** Where it stands in the file that it came from; of what was typed there is none. */
  readonly place?: LinePlace;
  /** A section that stays without lines where a file had it. */
  readonly stays?: true;
}

/** Lines that have one are displayed in that order, whatever their view's order says, and set apart as they were. */
export interface LinePlace {
  /** Number of the line. */
  readonly line: number;
  /** How many `#` stand before it. */
  readonly block: number;
  /** Blanks by which it is indented more than its section; 1 where it says nothing. */
  readonly indent?: number;
}

export type Configuration = ReadonlyMap<string, ConfigurationNode>;

/** Keys from the top down to a section: `['pki domain d1', 'pki cmp session s1']`; the top is empty. */
export type SectionPath = readonly string[];

/** Where an edit is made. */
export interface EditPlace {
  readonly path: SectionPath;
  /**
   * The sections at the end of the path that every router has and none creates: they come with their first line and go with their last.
   */
  readonly builtIn?: readonly SectionHead[];
}

/** One change to a configuration. `entered`: the line that made it, where that is not what the edit itself would be typed as. */
export type Edit = EditPlace & { readonly key: string; readonly entered?: string } & (
    | { readonly op: 'set'; readonly node: ConfigurationNode }
    | { readonly op: 'clear' }
  );

const nothing = PersistentMap.of<ConfigurationNode>();

export const emptyConfiguration: Configuration = nothing;

/** The same lines in a form that can be changed at little cost. */
export const changeable = (configuration: Configuration): PersistentMap<ConfigurationNode> =>
  configuration instanceof PersistentMap ? configuration : configuration.size === 0 ? nothing : PersistentMap.of(configuration);

/** The lines of a section, or undefined when the section does not exist. */
export function section(configuration: Configuration, path: SectionPath): Configuration | undefined {
  return path.reduce<Configuration | undefined>((at, key) => at?.get(key)?.children, configuration);
}

/** One line of a section, or undefined. */
export function leaf(configuration: Configuration, path: SectionPath, key: string): ConfigurationNode | undefined {
  return section(configuration, path)?.get(key);
}

/** What has to be there at the top when this line is committed. */
export const objectsOf = ({ refersTo = [] }: ConfigurationNode): readonly string[] =>
  typeof refersTo === 'string' ? [refersTo] : refersTo;

/** A key as a section has it, exactly or else in other letters; undefined where it has none like it. */
export function spelledKey(lines: Configuration, key: string): string | undefined {
  return changeable(lines).spelled(key);
}
