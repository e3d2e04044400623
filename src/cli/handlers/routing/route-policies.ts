import type { Configuration, ConfigurationNode } from '../../../config/configuration.ts';

/** Nodes of one route policy, or of all, in their order. */
export function nodesOf(lines: Configuration, name?: string): readonly { readonly key: string; readonly node: ConfigurationNode }[] {
  const found = [...lines].flatMap(([key, node]) =>
    key.startsWith('route-policy ') && node.children && (name === undefined || node.args['route-policy-name'] === name)
      ? [{ key, node }]
      : [],
  );
  return found.sort((one, other) => Number(one.node.args['node']) - Number(other.node.args['node']));
}

/** Policies stand in the order in which they were made. */
export const nextPolicy = (lines: Configuration): string =>
  String(Math.max(0, ...nodesOf(lines).map(({ node }) => Number(node.args['list'] ?? 0))) + 1);
