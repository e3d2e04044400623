import type { Configuration, ConfigurationNode, SectionHead, SectionPath } from './configuration.ts';
import { displayPlace, orderBelow, type DisplayOrder } from './display-order.ts';

/** A whole configuration as displayed and saved. `head` are lines that go before it. */
export function renderConfiguration(configuration: Configuration, order: DisplayOrder, head: readonly string[] = []): readonly string[] {
  return [...renderedConfiguration(configuration, order, head)];
}

/** The same, line by line as it is wanted: of a long one nothing is held but where it stands. */
export function* renderedConfiguration(configuration: Configuration, order: DisplayOrder, head: readonly string[] = []): Iterable<string> {
  yield* head;
  yield* blocks(inOrder(configuration, order), order);
  yield* ['#', 'return'];
}

/** Some of the sections at the top, between `#` lines. */
export function renderSections(sections: Configuration, order: DisplayOrder): readonly string[] {
  return [...renderedSections(sections, order)];
}

/** The same, line by line as it is wanted. */
export function* renderedSections(sections: Configuration, order: DisplayOrder): Iterable<string> {
  yield* blocks(inOrder(sections, order), order);
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
  return [...blocks(single, order), ...end];
}

const end = ['#', 'return'] as const;

/** A line, and the lines of its section, indented by this much. `order` is the one inside the section. */
export function renderNode(node: ConfigurationNode, order: DisplayOrder, indent: number): readonly string[] {
  return [...rendered(node, order, indent)];
}

function* rendered(node: ConfigurationNode, order: DisplayOrder, indent: number): Iterable<string> {
  yield ' '.repeat(indent) + node.line;
  if (node.children) yield* renderedInside(node.children, order, indent + 1);
}

/** The entries of a section in display order; those of the same place in the order they were entered. */
export function inOrder(lines: Configuration, order: DisplayOrder, inside = false): readonly (readonly [string, ConfigurationNode])[] {
  return [...lines]
    .map(entry => {
      const { rank, numbers } = displayPlace(order, entry[0]);
      return { entry, weights: [inside && entry[1].children ? 1 : 0, rank, ...numbers.map(name => Number(entry[1].args[name] ?? -1))] };
    })
    .sort((one, other) => compare(one.weights, other.weights))
    .map(({ entry }) => entry);
}

/** Inside a section its own lines come first, then the sections below, set apart by `#`. */
function* renderedInside(lines: Configuration, order: DisplayOrder, indent: number): Iterable<string> {
  for (const [index, [key, node]] of inOrder(lines, order, true).entries()) {
    if (node.children && index > 0) yield `${' '.repeat(indent)}#`;
    yield* rendered(node, orderBelow(order, key), indent);
  }
}

function* blocks(entries: readonly (readonly [string, ConfigurationNode])[], order: DisplayOrder): Iterable<string> {
  let last: string | undefined;
  for (const [key, node] of entries) {
    const block = node.children ? undefined : displayPlace(order, key).block;
    if (block === undefined || block !== last) yield '#';
    last = block;
    yield* rendered(node, orderBelow(order, key), 0);
  }
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

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((weight, index) => weight !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
