import type { Messages, Params } from '../../../firmware-model/schema/message.ts';
import type { ListedValues } from '../../../firmware-model/schema/page.ts';
import type { ListedValue } from '../run/listed-values.ts';
import type { MessageId } from '../../../firmware-model/messages.ts';
import type { CommandTree } from '../grammar/command-tree.ts';
import { caret, type LineError } from '../grammar/line-error.ts';
import { operators, type OutputProspect, pipe } from '../output/filter.ts';
import { render } from '../run/message.ts';
import { screenWidth } from '../grammar/screen.ts';
import { nextInOutput, nextInterfaceTypes, nextKeywords, type Prospect, prospect, type Rights, type Typing } from './typing.ts';
import { notationOf, readValue } from '../grammar/values.ts';
import { movesAfter, type Path } from '../grammar/walk.ts';
import type { Word } from '../grammar/words.ts';

/** One thing that may stand next. */
interface Row {
  readonly word: string;
  readonly help: string;
}

/** Lines that `?` prints: behind a blank all that may follow, directly behind characters the keywords that begin so. */
export function help(
  tree: CommandTree,
  typing: Typing,
  rights: Rights,
  promptLength: number,
  { messages, listed, files = () => [], describe = () => '' }: Sources,
): readonly string[] {
  const said: Said = (id, params = {}) => render(messages[id]!, params); // the model has every id of its type
  const list = options(tree, typing, rights, { said, listed, files, describe });
  return 'id' in list ? said(list.id, { caret: caret(promptLength, typing.text, list) }) : [...list, ''];
}

/** Where words of the help come from: messages, values that there are now, keywords that no page describes. */
interface Sources {
  readonly messages: Messages;
  readonly listed: Listed;
  /** What is on the card under the beginning of a path. */
  readonly files?: (typed: string) => readonly string[];
  readonly describe?: ((keyword: string) => string) | undefined;
}

interface Words {
  readonly said: Said;
  readonly listed: Listed;
  readonly files: (typed: string) => readonly string[];
  readonly describe: (keyword: string) => string;
}

type Said = (id: MessageId, params?: Params) => readonly string[];
type Listed = (what: ListedValues) => readonly ListedValue[];

function options(tree: CommandTree, typing: Typing, rights: Rights, words: Words): readonly string[] | LineError {
  const output = nextInOutput(typing, rights);
  if (output) return outputHelp(output, typing.partial, words.said);

  const found = prospect(tree, typing, rights.sight);
  if ('id' in found) return found;
  const types = nextInterfaceTypes(found.paths, typing.partial.text, tree.offeredInterfaceTypes);
  if (typing.partial.text !== '') return partialHelp(found, typing.partial, { types, files: words.files });
  const heading = typing.words.length === 0 ? words.said('current-view-commands') : [];
  return [...heading, ...table(fullHelp({ found, types }, rights, words))];
}

interface Next {
  readonly found: Prospect;
  readonly types: readonly string[];
}

/** Parameters first, then interface types and keywords, then output operators, `<cr>` last. */
function fullHelp({ found, types }: Next, { mayRedirect }: Rights, { said, listed, describe }: Words): readonly Row[] {
  const following = found.filterable ? operators.filter(word => mayRedirect || word === pipe) : [];
  const keywords = [...nextKeywords(found.paths, '')].map(([word, text]) => ({ word, help: text || describe(word) }));
  const values = valuesThere(found, said, listed);
  const told = values.filter(({ word }) => word !== unknownValue); // a value of which nothing is known is shown where it is all there is
  const typeRows = types.map(type => ({ word: type, help: said('help-interface-type', { type }).join(' ') }));
  return [
    ...(told.length + typeRows.length + keywords.length > 0 ? told : values),
    ...[...typeRows, ...keywords].sort(byWord),
    ...following.map(word => operatorRow(word, said)),
    ...(found.mayEnd ? [enter] : []),
  ];
}

function partialHelp(
  found: Prospect,
  partial: Word,
  { types, files }: { readonly types: readonly string[]; readonly files: Words['files'] },
): readonly string[] | LineError {
  const keywords = [...nextKeywords(found.paths, partial.text).keys(), ...types];
  if (keywords.length > 0) return cells(keywords);
  const there = listsFiles(found) ? files(partial.text) : [];
  if (there.length > 0) return there;
  const fitting = parameters(found, partial);
  if (fitting.length > 0) return table(fitting);
  const id = parameters(found).length > 0 ? 'wrong-parameter' : 'unrecognized-command';
  return { id, offset: partial.offset };
}

const listsFiles = ({ paths }: Prospect): boolean =>
  paths.some(path =>
    movesAfter(path).some(({ atom }) => {
      const parameter = atom.type === 'keyword' ? undefined : path.form.parameter(atom.name);
      return parameter?.type === 'path' && parameter.lists === 'files';
    }),
  );

/** Arguments that may stand next; of one whose values the router knows, those that there are. */
function valuesThere(found: Prospect, said: Said, listed: Listed): readonly Row[] {
  const next = found.paths.flatMap(path =>
    movesAfter(path).map(({ atom }) => (atom.type === 'keyword' ? undefined : path.form.parameter(atom.name))),
  );
  const values = next.flatMap(parameter => (parameter?.type === 'integer' && parameter.lists ? listed(parameter.lists) : []));
  if (values.length === 0) return parameters(found);
  return values.map(({ value, help: { id, params } }) => ({ word: value, help: said(id, params).join('\n') }));
}

/** Arguments that may stand next; with a word, those that take it. What a page says of one goes before what is held or known of it. */
function parameters({ paths }: Prospect, word?: Word): readonly Row[] {
  const own = rowsOf(
    paths.filter(({ form }) => form.page.standing === undefined),
    word,
  );
  const others = rowsOf(
    paths.filter(({ form }) => form.page.standing !== undefined),
    word,
  );
  const told = new Set(own.map(({ word: notation }) => notation));
  return [...own, ...others.filter(({ word: notation }) => !told.has(notation) && (told.size === 0 || notation !== anyText))];
}

function rowsOf(paths: readonly Path[], word: Word | undefined): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const path of paths) {
    for (const { atom } of movesAfter(path)) {
      if (atom.type === 'keyword') continue;
      const parameter = path.form.parameter(atom.name);
      if (parameter.type === 'anything') continue;
      if (!word && (parameter.type === 'interface' || parameter.type === 'interface type')) continue; // their types are listed
      if (word && readValue(parameter, word) === undefined) continue;
      const row = { word: notationOf(parameter), help: parameter.help };
      rows.set(`${row.word} ${row.help}`, row);
    }
  }
  return [...rows.values()];
}

function outputHelp(next: OutputProspect | LineError, partial: Word, said: Said): readonly string[] | LineError {
  if ('id' in next) return next;
  if (partial.text !== '' && next.verbs.length > 0) return cells(next.verbs);
  if (partial.text !== '' && !next.argument) return { id: 'unrecognized-command', offset: partial.offset };
  const rows: Row[] = next.verbs.map(word => ({ word, help: said(helpOfVerb[word] ?? 'help-matching-output').join(' ') }));
  if (next.argument === 'expression') rows.push({ word: 'TEXT<1-255>', help: said('help-expression').join(' ') });
  if (next.argument === 'file') rows.push({ word: 'STRING<1-255>', help: said('help-output-file').join(' ') });
  if (next.end === 'enter or pipe') rows.push(operatorRow(pipe, said));
  return table(next.end ? [...rows, enter] : rows);
}

function operatorRow(word: string, said: Said): Row {
  return { word, help: said(helpOfOperator[word] ?? 'help-matching-output').join(' ') };
}

/** Two columns; the right one is as far left as it can be, and its lines stop at the edge of the screen. */
function table(rows: readonly Row[]): readonly string[] {
  const column = indent.length + Math.max(0, ...rows.map(({ word }) => word.length)) + 2;
  return rows.flatMap(({ word, help: text }) => {
    const [first = '', ...others] = wrapped(text, Math.max(narrowest, screenWidth - column));
    return [`${indent}${word}`.padEnd(first === '' ? 0 : column) + first, ...others.map(line => ' '.repeat(column) + line)];
  });
}

/** Two cells in a row. */
function cells(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [left = '', right = ''] = words.slice(at, at + 2);
    lines.push(indent + (right === '' ? left : left.padEnd(cellWidth) + right));
  }
  return lines;
}

const byWord = (one: Row, other: Row): number => (one.word < other.word ? -1 : 1);

const wrapped = (text: string, width: number): readonly string[] => text.split('\n').flatMap(line => wrappedLine(line, width));

function wrappedLine(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text of which no bounds are known. */
const anyText = 'STRING<1-3100>';
/** A value of which nothing is known. */
const unknownValue = '<value>';
const indent = '  ';
const cellWidth = 40;
const narrowest = 20;
const enter: Row = { word: '<cr>', help: '' };
const helpOfVerb: Readonly<Record<string, MessageId>> = {
  begin: 'help-begin',
  count: 'help-count',
  exclude: 'help-exclude',
  'ignore-case': 'help-ignore-case',
  include: 'help-include',
  'no-more': 'help-no-more',
  refresh: 'help-refresh',
  section: 'help-section',
};
const helpOfOperator: Readonly<Record<string, MessageId>> = { '>': 'help-redirect', '>>': 'help-append' };
