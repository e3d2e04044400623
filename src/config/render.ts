import { type Entry, inOrder } from './arrange.ts';
import type { Configuration, ConfigurationNode, SectionHead, SectionPath } from './configuration.ts';
import { displayPlace, orderBelow, type DisplayOrder } from './display-order.ts';

/** A whole configuration as displayed and saved. `head` are lines that go before it. */
export function renderConfiguration(configuration: Configuration, order: DisplayOrder, head: readonly string[] = []): readonly string[] {
  return [...renderedConfiguration(configuration, order, head)];
}

/** The same, line by line as it is wanted: of a long one nothing is held but where it stands. */
export function* renderedConfiguration(configuration: Configuration, order: DisplayOrder, head: readonly string[] = []): Iterable<string> {
  yield* head;
  yield* rendered(inOrder(configuration, order), order, 0);
  yield* end;
}

/** Some of the sections at the top, between `#` lines. */
export function renderSections(sections: Configuration, order: DisplayOrder): readonly string[] {
  return [...renderedSections(sections, order)];
}

/** The same, line by line as it is wanted. */
export function* renderedSections(sections: Configuration, order: DisplayOrder): Iterable<string> {
  yield* rendered(inOrder(sections, order), order, 0);
  yield '#';
}

/**
 * The section of one view, as `display this` shows it: a section inside another keeps its indent (command reference, example of
 * the cu-agent view). At the top it is the single lines; a section that does not exist has none. `builtIn`: the section, where every
 * router has it; it shows at least itself (inferred).
 */
export function renderThis(configuration: Configuration, path: SectionPath, order: DisplayOrder, builtIn?: SectionHead): readonly string[] {
  const found = findSection(configuration, path, order);
  const indent = path.length - 1;
  if (!found) return builtIn ? ['#', ...renderNode(builtIn, order, indent), ...end] : end;
  if (found.node) return ['#', ...renderNode(found.node, found.order, indent), ...end];
  const single = inOrder(configuration, order).filter(([, node]) => !node.children);
  return [...rendered(single, order, 0), ...end];
}

const end = ['#', 'return'] as const;

/** A line, and the lines of its section, indented by this much. `order` is the one inside the section. */
export function renderNode(node: ConfigurationNode, order: DisplayOrder, indent: number): readonly string[] {
  const inside = node.children ? rendered(inOrder(node.children, order, true), order, indent, node) : [];
  return [...linesOfNode(node, indent), ...inside];
}

/** Only its first line is indented: what follows is text. */
function linesOfNode({ line }: ConfigurationNode, indent: number): readonly string[] {
  const text = ' '.repeat(indent) + line;
  return line.includes('\n') ? text.split('\n') : [text];
}

/** Entries of one section that are being shown. */
interface Level {
  readonly entries: readonly Entry[];
  readonly order: DisplayOrder;
  /** Of the section's own line; at the top there is none. */
  readonly indent: number;
  readonly top: boolean;
  /** How many have been shown. */
  shown: number;
  /** Block of the single line before, at the top. */
  lastBlock: string | undefined;
}

/**
 * Entries and what is in them; `#` where they stand apart. One loop for all levels: what is deep inside comes out without passing through
 * the levels above. `head`: the section's own line, which is shown already and indented by `indent`.
 */
function* rendered(entries: readonly Entry[], order: DisplayOrder, indent: number, head?: ConfigurationNode): Iterable<string> {
  const levels: Level[] = [{ entries, order, indent, top: !head, shown: 0, lastBlock: undefined }];
  let block = head?.place?.block;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const entry = level.entries[level.shown];
    if (!entry) {
      levels.pop();
      continue;
    }
    const [key, node] = entry;
    const apart = isApart(entry, level, block);
    const at = level.top ? 0 : level.indent + (node.place?.indent ?? 1);
    if (apart) yield `${' '.repeat(at)}#`;
    yield* linesOfNode(node, at);
    if (node.place) block = node.place.block;
    else if (node.children || (level.top && apart)) block = undefined;
    level.shown += 1;
    if (!node.children) continue;
    const below = orderBelow(level.order, key);
    levels.push({ entries: inOrder(node.children, below, true), order: below, indent: at, top: false, shown: 0, lastBlock: undefined });
  }
}

/**
 * Whether a `#` goes before it. Between two lines of a file one does where one did. Else sections stand apart, and at the top blocks of
 * lines; inside a section nothing comes between its line and the first below.
 */
function isApart(entry: Entry, level: Level, block: number | undefined): boolean {
  const [, { place, children }] = entry;
  const isFirst = level.shown === 0;
  const last = level.lastBlock;
  if (level.top) level.lastBlock = children ? undefined : blockOf(entry, level.order);
  if (level.top && isFirst) return true;
  if (place && block !== undefined) return place.block !== block;
  if (level.top) return level.lastBlock === undefined || level.lastBlock !== last;
  return children !== undefined && !isFirst;
}

function blockOf([key, { held, line }]: Entry, order: DisplayOrder): string {
  return displayPlace(order, held ? line : key).block;
}

interface FoundSection {
  readonly node: ConfigurationNode | undefined;
  readonly order: DisplayOrder;
}

function findSection(configuration: Configuration, path: SectionPath, order: DisplayOrder): FoundSection | undefined {
  let lines: Configuration | undefined = configuration;
  let node: ConfigurationNode | undefined;
  for (const key of path) {
    node = lines?.get(key);
    if (!node?.children) return undefined;
    lines = node.children;
    order = orderBelow(order, key);
  }
  return { node, order };
}
