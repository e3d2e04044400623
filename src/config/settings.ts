import type { ArgumentIn, ArgumentOf, KeyIn, KeywordIn, SectionIn, ViewId, ViewOf } from '../../firmware-model/settings.ts';
import { type Configuration, type ConfigurationNode, emptyConfiguration, spelledKey } from './configuration.ts';
import { fitsTemplate } from './display-order.ts';
import { fill } from './template.ts';

/** A line of a configuration by what its page calls its parts. What was not typed, or is not in the form that was, is undefined. */
export interface Setting<in out V extends ViewId, in out Key> {
  /** As displayed. */
  readonly line: string;
  readonly args: Readonly<Partial<Record<ArgumentIn<V, Key>, string>>>;
  /** Whether the line has this keyword behind its key. */
  has(keyword: KeywordIn<V, Key>): boolean;
}

/** Values for a template that has arguments; nothing for one that has none. */
type Naming<Template extends string> = [ArgumentOf<Template>] extends [never]
  ? []
  : [args: Readonly<Partial<Record<ArgumentOf<Template>, string>>>];

/**
 * The lines of one view, read by the names that its pages fix: a key, a section or an argument that no page knows does not compile. `in out`:
 * two of these are alike when their views are; the compiler would compare every line of every view to find that out.
 * A section that does not exist has no lines.
 */
export class Settings<in out V extends ViewId> {
  constructor(readonly lines: Configuration) {}

  /** The line under this key, exactly or else in other letters. */
  line<Key extends KeyIn<V>>(key: Key, ...[args]: Naming<Key>): Setting<V, Key> | undefined {
    const template: string = key;
    const held = spelledKey(this.lines, fill(template, args ?? {}));
    const node = held === undefined ? undefined : this.lines.get(held);
    return node && settingOf<V, Key>(node, held ?? '', key);
  }

  /** Lines whose keys fit this template, in the order entered. */
  all<Key extends KeyIn<V>>(key: Key): readonly Setting<V, Key>[] {
    return [...this.lines].filter(([held]) => fitsTemplate(key, held)).map(([held, node]) => settingOf<V, Key>(node, held, key));
  }

  /** The section of this name, whose case counts; without lines where there is none. */
  section<Section extends SectionIn<V>>(section: Section, ...[args]: Naming<Section>): Settings<ViewOf<Section>> {
    const template: string = section;
    return new Settings(this.lines.get(fill(template, args ?? {}))?.children ?? emptyConfiguration);
  }

  /** Sections of this kind, each with the arguments that name its object, in the order entered. */
  sections<Section extends SectionIn<V>>(section: Section): readonly NamedSection<Section>[] {
    return [...this.lines].flatMap(([key, { args, children }]) =>
      children && fitsTemplate(section, key) ? [{ args: args as NamedSection<Section>['args'], settings: new Settings(children) }] : [],
    );
  }
}

interface NamedSection<Section extends string> {
  /** Those of the form that opened it. */
  readonly args: Readonly<Partial<Record<ArgumentOf<Section>, string>>>;
  readonly settings: Settings<ViewOf<Section>>;
}

/** A whole configuration, from the top. */
export const settingsOf = (configuration: Configuration): Settings<'system'> => new Settings(configuration);

function settingOf<V extends ViewId, Key>({ line, args }: ConfigurationNode, key: string, template: string): Setting<V, Key> {
  return {
    line,
    args: args as Setting<V, Key>['args'], // the page of the key has set them
    has: keyword => wordsBehind(line, key, argumentsBehind(args, template)).includes(keyword),
  };
}

const argumentsBehind = (args: ConfigurationNode['args'], template: string): readonly string[] =>
  Object.entries(args).flatMap(([name, value]) => (template.includes(`<${name}>`) ? [] : value));

/** Words of a line that stand behind its key and are no argument. An argument may look like a keyword: each is taken out once. */
function wordsBehind(line: string, key: string, args: readonly string[]): readonly string[] {
  const behind = line.startsWith(`${key} `) ? line.slice(key.length) : ` ${line}`;
  const rest = args.reduce((left, value) => withoutOnce(withoutOnce(left, ` "${value}"`), ` ${value}`), `${behind} `);
  return rest.split(' ');
}

function withoutOnce(text: string, value: string): string {
  const at = text.indexOf(`${value} `);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + value.length);
}
