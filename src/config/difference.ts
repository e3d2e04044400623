import type { Configuration, ConfigurationNode } from './configuration.ts';
import { orderBelow, type DisplayOrder } from './display-order.ts';
import { inOrder } from './arrange.ts';
import { renderNode } from './render.ts';

/**
 * What changes from one configuration to another, as the router shows it: column 0 says `+` or `-`, and from column 2 stands the
 * line with its own indent. Each block at the top is set apart by `#`. Nothing for equal configurations.
 */
export function difference(from: Configuration, to: Configuration, order: DisplayOrder): readonly string[] {
  const changed = differences(from, to, order, 0);
  return changed.length === 0 ? [] : [...changed.flatMap(block => ['  #', ...block]), '  #'];
}

type Block = readonly string[];

function differences(from: Configuration, to: Configuration, order: DisplayOrder, indent: number): readonly Block[] {
  return inOrder(union(from, to), order, indent > 0).flatMap(([key]) => {
    const below = orderBelow(order, key);
    const [old, now] = [from.get(key), to.get(key)];
    if (old?.children && now?.children && old.line === now.line) return inSection(now, old.children, now.children, below, indent);
    return replaced(old, now, below, indent);
  });
}

function inSection(node: ConfigurationNode, from: Configuration, to: Configuration, order: DisplayOrder, indent: number): readonly Block[] {
  const inside = differences(from, to, order, indent + 1);
  return inside.length === 0 ? [] : [[marked(' ', ' '.repeat(indent) + node.line), ...inside.flat()]];
}

function replaced(
  old: ConfigurationNode | undefined,
  now: ConfigurationNode | undefined,
  order: DisplayOrder,
  indent: number,
): readonly Block[] {
  const before = old ? renderNode(old, order, indent) : [];
  const after = now ? renderNode(now, order, indent) : [];
  if (before.join('\n') === after.join('\n')) return [];
  return [before.map(line => marked('-', line)), after.map(line => marked('+', line))].filter(block => block.length > 0);
}

/** Lines of both, the newer where both have one; what is new stands last. */
function union(from: Configuration, to: Configuration): Configuration {
  return new Map([...from, ...to]);
}

const marked = (mark: string, line: string) => `${mark} ${line}`;
