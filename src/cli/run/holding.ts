import {
  type Configuration,
  type ConfigurationNode,
  type Edit,
  emptyConfiguration,
  leaf,
  section,
  type SectionPath,
} from '../../config/configuration.ts';
import { lineOf } from '../../config/render-edits.ts';
import type { Form } from '../grammar/command-tree.ts';
import type { Holding } from '../../../firmware-model/schema/page.ts';
import { fill } from '../grammar/template.ts';

/** A line that is about to go into the candidate. */
export interface ConfigurationLine {
  readonly form: Form;
  readonly args: Readonly<Record<string, string>>;
  /** In full words and normal values. */
  readonly canonical: string;
  /** Section that it is typed in. */
  readonly path: SectionPath;
}

/** What a line changes in the candidate; nothing when it opens a section that exists. */
export function editsOf(line: ConfigurationLine, holding: Holding, candidate: Configuration): readonly Edit[] {
  if ('section' in holding) return sectionEdits(line, holding, candidate);
  const edit = 'clear' in holding ? clearingEdit(line, holding, candidate) : settingEdit(line, holding, candidate);
  return [lineOf(edit) === line.canonical ? edit : { ...edit, entered: line.canonical }];
}

/**
 * Arguments that name the view's object. Where case does not count, an object keeps the case it was created in:
 * `pki domain D1` opens the `d1` that is there.
 */
export function objectArgs(
  line: ConfigurationLine,
  holding: Holding | undefined,
  candidate: Configuration,
): Readonly<Record<string, string>> {
  if (!holding || !('section' in holding)) return line.args;
  const known = leaf(candidate, line.path, keyOf(line, holding.section, candidate));
  return known ? { ...line.args, ...known.args } : line.args;
}

function sectionEdits(line: ConfigurationLine, holding: Extract<Holding, { section: string }>, candidate: Configuration): readonly Edit[] {
  const { path, args, canonical } = line;
  const key = keyOf(line, holding.section, candidate);
  if (leaf(candidate, path, key)?.children) return [];
  const text = holding.line === undefined ? canonical : fill(holding.line, args);
  const node: ConfigurationNode = { line: text, args, children: emptyConfiguration };
  return [{ op: 'set', path, key, node }];
}

function settingEdit(line: ConfigurationLine, holding: Extract<Holding, { set: string }>, candidate: Configuration): Edit {
  const { path, args, canonical } = line;
  const key = keyOf(line, holding.set, candidate);
  const text = holding.line === undefined ? canonical : fill(holding.line, args);
  const isDefault = holding.default !== undefined && fill(holding.default, args) === text;
  return isDefault ? { op: 'clear', path, key } : { op: 'set', path, key, node: { line: text, args } };
}

function clearingEdit(line: ConfigurationLine, holding: Extract<Holding, { clear: string }>, candidate: Configuration): Edit {
  const { path, args } = line;
  const key = keyOf(line, holding.clear, candidate);
  if (holding.line === undefined) return { op: 'clear', path, key };
  return { op: 'set', path, key, node: { line: fill(holding.line, args), args } };
}

function keyOf({ form, args, path }: ConfigurationLine, template: string, candidate: Configuration): string {
  const key = fill(template, args);
  if (!namesCaseless(form, template)) return key;
  const wanted = key.toLowerCase();
  const known = [...(section(candidate, path)?.keys() ?? [])].find(other => other.toLowerCase() === wanted);
  return known ?? key;
}

function namesCaseless(form: Form, template: string): boolean {
  return form.arguments.some(name => {
    const parameter = form.parameter(name);
    return parameter.type === 'string' && parameter.caseSensitive === false && template.includes(`<${name}>`);
  });
}
