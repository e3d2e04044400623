import {
  changeable,
  type Configuration,
  type ConfigurationNode,
  type Edit,
  emptyConfiguration,
  type SectionPath,
} from './configuration.ts';
import { applyEdits } from './edit.ts';

/**
 * What differs between two configurations at one place: a line, or a section where only one of the two has it. Of a section that both have
 * and that is called otherwise, only its own line.
 */
export interface LineChange {
  readonly path: SectionPath;
  readonly key: string;
  readonly before?: ConfigurationNode;
  readonly after?: ConfigurationNode;
}

/** What leads from one configuration to another. Costs what differs: what the two share is not looked at. */
export function lineChanges(from: Configuration, to: Configuration, path: SectionPath = []): readonly LineChange[] {
  if (from === to) return [];
  return changeable(from)
    .changedKeys(changeable(to))
    .flatMap(key => changesAt(from.get(key), to.get(key), path, key));
}

/** The configuration with these changes in it. */
export const withChanges = (configuration: Configuration, changes: readonly LineChange[]): Configuration =>
  applyEdits(configuration, changes.map(editOf));

/** The same as somebody would enter it, line by line: what a candidate takes. `within`: only what is in this section. */
export const editsBetween = (from: Configuration, to: Configuration, within: SectionPath = []): readonly Edit[] =>
  lineChanges(from, to)
    .filter(({ path }) => within.every((key, depth) => path[depth] === key))
    .flatMap(linesOf);

function linesOf({ path, key, before, after }: LineChange): readonly Edit[] {
  const isReplaced = before !== undefined && after !== undefined && !before.children !== !after.children;
  const cleared: readonly Edit[] = after && !isReplaced ? [] : [{ op: 'clear', path, key }];
  return after ? [...cleared, ...enteredLines(path, key, after)] : cleared;
}

function enteredLines(path: SectionPath, key: string, node: ConfigurationNode): readonly Edit[] {
  if (!node.children) return [{ op: 'set', path, key, node }];
  const inside = [...node.children].flatMap(([below, child]) => enteredLines([...path, key], below, child));
  return [{ op: 'set', path, key, node: lineAlone(node) }, ...inside];
}

function changesAt(
  before: ConfigurationNode | undefined,
  after: ConfigurationNode | undefined,
  path: SectionPath,
  key: string,
): readonly LineChange[] {
  if (!before?.children || !after?.children) return sameLine(before, after) ? [] : [change(path, key, before, after)];
  const inside = lineChanges(before.children, after.children, [...path, key]);
  return before.line === after.line ? inside : [change(path, key, lineAlone(before), lineAlone(after)), ...inside];
}

const sameLine = (one: ConfigurationNode | undefined, other: ConfigurationNode | undefined): boolean =>
  one?.line === other?.line && !one?.children && !other?.children;

const change = (
  path: SectionPath,
  key: string,
  before: ConfigurationNode | undefined,
  after: ConfigurationNode | undefined,
): LineChange => ({
  path,
  key,
  ...(before && { before }),
  ...(after && { after }),
});

const lineAlone = (node: ConfigurationNode): ConfigurationNode => ({ ...node, children: emptyConfiguration });

const editOf = ({ path, key, after }: LineChange): Edit => (after ? { op: 'set', path, key, node: after } : { op: 'clear', path, key });
