/**
 * A configuration is a tree. A *section* is a view's lines (`pki domain d1`), a *leaf* is one line. Each stands under a key that
 * says what it replaces: `common-name` for a line that exists once in its view, `crl url <the url>` for one of many.
 */
export interface ConfigurationNode {
  /** The line as displayed, without indent. */
  readonly line: string;
  /** Arguments by the name they have in the form, for those who act on the line. */
  readonly args: Readonly<Record<string, string>>;
  /** Present for a section, even an empty one. */
  readonly children?: Configuration;
}

export type Configuration = ReadonlyMap<string, ConfigurationNode>;

/** Keys from the top down to a section: `['pki domain d1', 'pki cmp session s1']`; the top is empty. */
export type SectionPath = readonly string[];

/** One change to a configuration. `entered`: the line that made it, where that is not what the edit itself would be typed as. */
export type Edit = { readonly path: SectionPath; readonly key: string; readonly entered?: string } & (
  | { readonly op: 'set'; readonly node: ConfigurationNode }
  | { readonly op: 'clear' }
);

export const emptyConfiguration: Configuration = new Map();

/** The lines of a section, or undefined when the section does not exist. */
export function section(configuration: Configuration, path: SectionPath): Configuration | undefined {
  return path.reduce<Configuration | undefined>((at, key) => at?.get(key)?.children, configuration);
}

/** One line of a section, or undefined. */
export function leaf(configuration: Configuration, path: SectionPath, key: string): ConfigurationNode | undefined {
  return section(configuration, path)?.get(key);
}
