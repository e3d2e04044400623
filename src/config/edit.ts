import {
  changeable,
  type Configuration,
  type ConfigurationNode,
  type Edit,
  emptyConfiguration,
  section,
  type SectionHead,
  type SectionPath,
} from './configuration.ts';
import { carryIndex } from './line-index.ts';
import { carryMentions } from './mentions.ts';

/**
 * The configuration with these edits in it. The old one is not touched, and whatever no edit reaches is shared with it; when
 * nothing changes, it is the old one. Clearing what is not there changes nothing. An edit in a section that does not exist
 * changes nothing either: `orphans` tells which those are. Setting a section that exists keeps the lines it has. What replaces a line
 * stands in its place.
 */
export function applyEdits(configuration: Configuration, edits: readonly Edit[]): Configuration {
  return edits.reduce(applyEdit, configuration);
}

export function applyEdit(configuration: Configuration, edit: Edit): Configuration {
  const edited = applyBelow(configuration, edit, 0);
  if (edited !== configuration) carryMentions(configuration, edited, edit);
  return edited;
}

/** Edits that find no section to work in when they are applied in order: someone else has removed it. */
export function orphans(configuration: Configuration, edits: readonly Edit[]): readonly Edit[] {
  const found: Edit[] = [];
  let at = configuration;
  for (const edit of edits) {
    if (isOrphan(at, edit)) found.push(edit);
    at = applyEdit(at, edit);
  }
  return found;
}

/** Whether an edit finds no section to work in. */
export const isOrphan = (configuration: Configuration, edit: Edit): boolean =>
  edit.op === 'set' && !section(configuration, edit.path.slice(0, firstBuiltIn(edit)));

/** Whether both hold the same lines in the same sections; the order they were entered in does not count. */
export function sameConfiguration(one: Configuration, other: Configuration): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [key, node] of one) {
    const counterpart = other.get(key);
    if (!counterpart || !sameNode(node, counterpart)) return false;
  }
  return true;
}

/** Edits that lead from one configuration to another. */
export function changes(from: Configuration, to: Configuration, path: SectionPath = []): readonly Edit[] {
  const edits: Edit[] = [];
  for (const key of from.keys()) {
    if (!to.has(key)) edits.push({ op: 'clear', path, key });
  }
  for (const [key, node] of to) edits.push(...changesOf(from.get(key), node, path, key));
  return edits;
}

function changesOf(old: ConfigurationNode | undefined, node: ConfigurationNode, path: SectionPath, key: string): readonly Edit[] {
  if (!old || !old.children || !node.children) {
    return old && sameNode(old, node) ? [] : [{ op: 'set', path, key, node }];
  }
  const inside = changes(old.children, node.children, [...path, key]);
  return old.line === node.line ? inside : [{ op: 'set', path, key, node: { ...node, children: emptyConfiguration } }, ...inside];
}

function applyBelow(lines: Configuration, edit: Edit, depth: number): Configuration {
  const key = edit.path[depth];
  if (key === undefined) return applyHere(lines, edit);

  const head = builtInHead(edit, depth);
  const node: ConfigurationNode | undefined = lines.get(key) ?? (head && { ...head, children: emptyConfiguration });
  if (!node?.children) return lines;
  const children = applyBelow(node.children, edit, depth + 1);
  if (children === node.children) return lines;
  const isOver = head !== undefined && children.size === 0 && !(head.stays && node.place);
  return isOver ? changeable(lines).without(key) : changeable(lines).with(key, { ...node, children });
}

function applyHere(lines: Configuration, edit: Edit): Configuration {
  const old = lines.get(edit.key);
  if (edit.op === 'clear') return old ? withoutLine(lines, edit.key) : lines;
  const placed = old?.place ? { ...edit.node, place: old.place } : edit.node;
  const node = old?.children && placed.children ? joined(old, placed, old.children, placed.children) : placed;
  return old && identical(old, node) ? lines : changeable(lines).with(edit.key, node);
}

function withoutLine(lines: Configuration, key: string): Configuration {
  const left = changeable(lines).without(key);
  carryIndex(lines, left);
  return left;
}

/** Depth from which on the sections of an edit's path need no creation. */
const firstBuiltIn = ({ path, builtIn = [] }: Edit): number => path.length - builtIn.length;

const builtInHead = (edit: Edit, depth: number): SectionHead | undefined => edit.builtIn?.[depth - firstBuiltIn(edit)];

function joined(old: ConfigurationNode, node: ConfigurationNode, kept: Configuration, added: Configuration): ConfigurationNode {
  const edits = [...added].map(([key, child]): Edit => ({ op: 'set', path: [], key, node: child }));
  const children = applyEdits(kept, edits);
  return old.line === node.line && old.place === node.place && children === kept ? old : { ...node, children };
}

function sameNode(one: ConfigurationNode, other: ConfigurationNode): boolean {
  if (one === other) return true;
  if (one.line !== other.line) return false;
  if (!one.children || !other.children) return one.children === other.children;
  return sameConfiguration(one.children, other.children);
}

function identical(one: ConfigurationNode, other: ConfigurationNode): boolean {
  if (one.line !== other.line || one.children !== other.children || one.place !== other.place) return false;
  const names = Object.keys(one.args);
  return names.length === Object.keys(other.args).length && names.every(name => one.args[name] === other.args[name]);
}
