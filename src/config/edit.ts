import { section, type Configuration, type ConfigurationNode, type Edit } from './configuration.ts';

/**
 * The configuration with these edits in it. The old one is not touched, and whatever no edit reaches is shared with it; when
 * nothing changes, it is the old one. Clearing what is not there changes nothing. An edit in a section that does not exist
 * changes nothing either: `orphans` tells which those are. Setting a section that exists keeps the lines it has.
 */
export function applyEdits(configuration: Configuration, edits: readonly Edit[]): Configuration {
  const copies = new Copies();
  return edits.reduce((at, edit) => applyEdit(at, edit, copies), configuration);
}

/** A configuration that edits change in place, so that a start may apply thousands of them. Whoever looks at it sees the present. */
export class GrowingConfiguration {
  readonly #copies = new Copies();
  #lines: Configuration;

  /** What it grows from stays as it is. */
  constructor(from: Configuration) {
    this.#lines = this.#copies.of(from);
  }

  get configuration(): Configuration {
    return this.#lines;
  }

  apply(edits: readonly Edit[]): void {
    this.#lines = edits.reduce((at, edit) => applyEdit(at, edit, this.#copies), this.#lines);
  }
}

/** Edits that find no section to work in when they are applied in order: someone else has removed it. */
export function orphans(configuration: Configuration, edits: readonly Edit[]): readonly Edit[] {
  const copies = new Copies();
  const found: Edit[] = [];
  let at = configuration;
  for (const edit of edits) {
    if (edit.op === 'set' && !section(at, edit.path)) found.push(edit);
    at = applyEdit(at, edit, copies);
  }
  return found;
}

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
export function changes(from: Configuration, to: Configuration, path: readonly string[] = []): readonly Edit[] {
  const edits: Edit[] = [];
  for (const key of from.keys()) {
    if (!to.has(key)) edits.push({ op: 'clear', path, key });
  }
  for (const [key, node] of to) edits.push(...changesOf(from.get(key), node, path, key));
  return edits;
}

function changesOf(old: ConfigurationNode | undefined, node: ConfigurationNode, path: readonly string[], key: string): readonly Edit[] {
  if (!old || !old.children || !node.children) {
    return old && sameNode(old, node) ? [] : [{ op: 'set', path, key, node }];
  }
  const inside = changes(old.children, node.children, [...path, key]);
  return old.line === node.line ? inside : [{ op: 'set', path, key, node: { ...node, children: new Map() } }, ...inside];
}

function applyEdit(lines: Configuration, edit: Edit, copies: Copies, depth = 0): Configuration {
  const key = edit.path[depth];
  if (key === undefined) return applyHere(lines, edit, copies);

  const node = lines.get(key);
  if (!node?.children) return lines;
  const children = applyEdit(node.children, edit, copies, depth + 1);
  return children === node.children ? lines : copies.of(lines).set(key, { ...node, children });
}

function applyHere(lines: Configuration, edit: Edit, copies: Copies): Configuration {
  const old = lines.get(edit.key);
  if (edit.op === 'clear') {
    if (!old) return lines;
    const copy = copies.of(lines);
    copy.delete(edit.key);
    return copy;
  }
  const node = old?.children && edit.node.children ? joined(old, edit.node, old.children, edit.node.children) : edit.node;
  return old && identical(old, node) ? lines : copies.of(lines).set(edit.key, node);
}

function joined(old: ConfigurationNode, node: ConfigurationNode, kept: Configuration, added: Configuration): ConfigurationNode {
  const edits = [...added].map(([key, child]): Edit => ({ op: 'set', path: [], key, node: child }));
  const children = applyEdits(kept, edits);
  return old.line === node.line && children === kept ? old : { ...node, children };
}

function sameNode(one: ConfigurationNode, other: ConfigurationNode): boolean {
  if (one === other) return true;
  if (one.line !== other.line) return false;
  if (!one.children || !other.children) return one.children === other.children;
  return sameConfiguration(one.children, other.children);
}

function identical(one: ConfigurationNode, other: ConfigurationNode): boolean {
  if (one.line !== other.line || one.children !== other.children) return false;
  const names = Object.keys(one.args);
  return names.length === Object.keys(other.args).length && names.every(name => one.args[name] === other.args[name]);
}

/** Maps made during one call: each level is copied once, however many edits reach it. */
class Copies {
  readonly #made = new Map<Configuration, Map<string, ConfigurationNode>>();

  of(lines: Configuration): Map<string, ConfigurationNode> {
    const made = this.#made.get(lines);
    if (made) return made;
    const copy = new Map(lines);
    this.#made.set(copy, copy);
    return copy;
  }
}
