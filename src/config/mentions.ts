import type { Configuration, ConfigurationNode, Edit, SectionPath } from './configuration.ts';
import { PersistentMap } from './persistent-map.ts';
import { changedSpot } from './spot.ts';

/** A line that names something, and where it stands. */
export interface Mention {
  readonly path: SectionPath;
  readonly key: string;
  readonly node: ConfigurationNode;
}

/** By what they name in small letters, and then by where they stand. */
type Mentions = PersistentMap<PersistentMap<Mention>>;

/** Lines that name this, anywhere in a configuration; case does not count. The first to name it comes first. */
export function mentionsOf(configuration: Configuration, name: string): readonly Mention[] {
  return [...(mentionsIn(configuration).get(name.toLowerCase())?.values() ?? [])];
}

/** What an edit makes of the mentions that are known of the configuration before it: nobody has to go through the whole again. */
export function carryMentions(from: Configuration, to: Configuration, edit: Edit): void {
  const mentions = known.get(from);
  if (!mentions) return;
  const { path, key, before, after } = changedSpot(from, to, edit);
  const less = before ? namers(before, path, key).reduce(without, mentions) : mentions;
  known.set(to, after ? namers(after, path, key).reduce(withMention, less) : less);
}

function mentionsIn(configuration: Configuration): Mentions {
  const found = known.get(configuration);
  if (found) return found;
  const made = [...configuration].flatMap(([key, node]) => namers(node, [], key)).reduce(withMention, none);
  known.set(configuration, made);
  return made;
}

/** A line and what stands below it, as far as it names something. */
function namers(node: ConfigurationNode, path: SectionPath, key: string): readonly Mention[] {
  const below = node.children ? [...node.children].flatMap(([inner, child]) => namers(child, [...path, key], inner)) : [];
  return node.names ? [{ path, key, node }, ...below] : below;
}

const withMention = (mentions: Mentions, mention: Mention): Mentions =>
  namesOf(mention).reduce((at, name) => at.with(name, (at.get(name) ?? noMention).with(placeOfMention(mention), mention)), mentions);

const without = (mentions: Mentions, mention: Mention): Mentions =>
  namesOf(mention).reduce((at, name) => {
    const left = (at.get(name) ?? noMention).without(placeOfMention(mention));
    return left.size === 0 ? at.without(name) : at.with(name, left);
  }, mentions);

const namesOf = ({ node }: Mention): readonly string[] => (node.names ?? []).map(name => name.toLowerCase());

const placeOfMention = ({ path, key }: Mention): string => [...path, key].join('\n');

const noMention = PersistentMap.of<Mention>();
const none: Mentions = PersistentMap.of();

const known = new WeakMap<Configuration, Mentions>();
