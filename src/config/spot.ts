import type { Configuration, ConfigurationNode, Edit, SectionPath } from './configuration.ts';

/** Where two configurations that one edit lies between differ, and what each has there. */
export interface Spot {
  readonly path: SectionPath;
  readonly key: string;
  readonly before: ConfigurationNode | undefined;
  readonly after: ConfigurationNode | undefined;
}

/** A section that only one of them has is the spot as a whole. */
export function changedSpot(from: Configuration, to: Configuration, { path, key: last }: Pick<Edit, 'path' | 'key'>, depth = 0): Spot {
  const key = path[depth] ?? last;
  const [before, after] = [from.get(key), to.get(key)];
  if (depth === path.length || !before?.children || !after?.children) return { path: path.slice(0, depth), key, before, after };
  return changedSpot(before.children, after.children, { path, key: last }, depth + 1);
}
