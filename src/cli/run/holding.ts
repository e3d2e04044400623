import {
  type Configuration,
  type ConfigurationNode,
  type Edit,
  type EditPlace,
  emptyConfiguration,
  leaf,
  section,
  spelledKey,
} from '../../config/configuration.ts';
import { lineOf } from '../../config/render-edits.ts';
import type { Form } from '../grammar/command-tree.ts';
import { keysOfObject } from './object-key.ts';
import type { Holding } from '../../../firmware-model/schema/page.ts';
import type { View, Views } from '../../../firmware-model/schema/view.ts';
import { fill } from '../../config/template.ts';

/** A line that is about to go into the candidate. */
export interface ConfigurationLine {
  readonly form: Form;
  readonly args: Readonly<Record<string, string>>;
  /** In full words and normal values. */
  readonly canonical: string;
  /** Section that it is typed in. */
  readonly place: EditPlace;
  /** View that it is typed in, among all. */
  readonly view: string;
  readonly views: Views;
  /** It opens a section that every router has. */
  readonly opensBuiltIn: boolean;
}

/** What a line changes in the candidate; nothing when it opens a section that exists, or that every router has. */
export function editsOfLine(line: ConfigurationLine, holding: Holding, candidate: Configuration): readonly Edit[] {
  if ('handled' in holding) return [];
  if ('section' in holding) return line.opensBuiltIn ? [] : sectionEdits(line, holding, candidate);
  const edit = 'clear' in holding ? clearingEdit(line, holding, candidate) : settingEdit(line, holding, candidate);
  return [lineOf(edit) === line.canonical ? edit : { ...edit, entered: line.canonical }];
}

/**
 * Arguments that name the view's object. Where case does not count, an object keeps the case it was created in:
 * `pki domain D1` opens the `d1` that is there.
 */
export function objectArgs(line: ConfigurationLine, candidate: Configuration): Readonly<Record<string, string>> {
  const holding = line.form.page.configuration?.[line.form.name];
  if (!holding || !('section' in holding)) return line.args;
  const known = leaf(candidate, line.place.path, keyOf(line, holding.section, candidate));
  return known ? Object.fromEntries(Object.entries(line.args).map(([name, value]) => [name, known.args[name] ?? value])) : line.args;
}

function sectionEdits(line: ConfigurationLine, holding: Extract<Holding, { section: string }>, candidate: Configuration): readonly Edit[] {
  const key = keyOf(line, holding.section, candidate);
  if (leaf(candidate, line.place.path, key)?.children) return [];
  return [{ op: 'set', ...line.place, key, node: { ...nodeOf(line, holding.section, holding.line), children: emptyConfiguration } }];
}

function settingEdit(line: ConfigurationLine, holding: Extract<Holding, { set: string }>, candidate: Configuration): Edit {
  const key = keyOf(line, holding.set, candidate);
  const node = nodeOf(line, holding.set, holding.line);
  const isDefault = holding.default !== undefined && fill(holding.default, line.args) === node.line;
  return isDefault ? { op: 'clear', ...line.place, key } : { op: 'set', ...line.place, key, node };
}

function clearingEdit(line: ConfigurationLine, holding: Extract<Holding, { clear: string }>, candidate: Configuration): Edit {
  const key = keyOf(line, holding.clear, candidate);
  if (holding.line === undefined) return { op: 'clear', ...line.place, key };
  return { op: 'set', ...line.place, key, node: nodeOf(line, holding.clear, holding.line) };
}

/** `key`: its template, under which the view says what the line names. */
function nodeOf({ args, canonical, view, views }: ConfigurationLine, key: string, text: string | undefined): ConfigurationNode {
  return { line: text === undefined ? canonical : fill(text, args), args, ...namingOf(key, args, views[view], views) };
}

/** What a line of this key names, in a view that says so. */
export function namingOf(
  key: string,
  args: ConfigurationNode['args'],
  view: View | undefined,
  views: Views = {},
): Pick<ConfigurationNode, 'names' | 'refersTo'> {
  const objects = [view?.references?.[key] ?? []]
    .flat()
    .filter(template => isNamed(template, args))
    .map(template => fill(template, args))
    .filter(object => !isAlwaysThere(object, views));
  const name = view?.names?.[key];
  const names = [...objects, ...(name === undefined || !isNamed(name, args) ? [] : [fill(name, args)])];
  const [object, ...more] = objects;
  if (object === undefined) return names.length === 0 ? {} : { names };
  return { names, refersTo: more.length === 0 ? object : objects };
}

/** Whether every argument that a template has was typed. */
const isNamed = (template: string, args: ConfigurationNode['args']): boolean =>
  [...template.matchAll(/<([^<>]+)>/g)].every(([, name = '']) => args[name] !== undefined);

/** No commit has to look for what no router is without. */
const isAlwaysThere = (object: string, views: Views): boolean => {
  const key = keysOfObject(object).at(-1)?.toLowerCase() ?? '';
  return Object.values(views).some(({ alwaysThere }) => alwaysThere?.objects.includes(key));
};

function keyOf({ form, args, place }: ConfigurationLine, template: string, candidate: Configuration): string {
  const key = fill(template, args);
  if (!namesCaseless(form, template)) return key;
  const lines = section(candidate, place.path);
  return (lines && spelledKey(lines, key)) ?? key;
}

function namesCaseless(form: Form, template: string): boolean {
  return form.arguments.some(name => {
    const parameter = form.parameter(name);
    return parameter.type === 'string' && parameter.caseSensitive === false && template.includes(`<${name}>`);
  });
}
