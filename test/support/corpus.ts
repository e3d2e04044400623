import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '../../firmware-model/schema/page.ts';
import { Form } from '../../src/cli/grammar/command-tree.ts';
import { settle, walk } from '../../src/cli/grammar/walk.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';

/** A page of the command facts that lie beside the repository on some machines; they are not part of it. */
export interface CorpusPage {
  readonly chapter: string;
  readonly page: string;
  readonly title: string;
  readonly syntax: readonly string[];
  /** By their titles. */
  readonly views: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** Sessions, line by line. */
  readonly examples: readonly (readonly string[])[];
}

const folders = [process.env['NE40E_CORPUS'], new URL('../../../../shared/corpus', import.meta.url).pathname];

/** Where the facts are; undefined where there are none. */
export const corpusFile: string | undefined = folders
  .flatMap(folder => (folder ? [`${folder}/commands.jsonl.gz`] : []))
  .find(path => existsSync(path));

/** What the title of a test that is skipped without the facts says. */
export const corpusHint = corpusFile ? '' : ' (needs the command facts: set NE40E_CORPUS to the folder of commands.jsonl.gz)';

/** Every page; only to be called where there is a file. */
export function corpus(): readonly CorpusPage[] {
  const lines = gunzipSync(readFileSync(corpusFile!))
    .toString()
    .split('\n')
    .filter(line => line !== '');
  return lines.map(line => JSON.parse(line) as CorpusPage); // its README names these fields
}

/** A line that somebody types in an example session. */
export interface TypedLine {
  readonly prompt: string;
  readonly line: string;
}

/** What an example session shows behind its prompts. */
export function typedLines(session: readonly string[]): readonly TypedLine[] {
  const lines = session.flatMap(text => {
    const [, prompt, line] = /^(<[^<>]+>|\[[~*]?[^[\]]+\])\s*(\S.*)$/.exec(text) ?? [];
    return prompt === undefined || line === undefined ? [] : [{ prompt, line: line.trimEnd() }];
  });
  const hosts = lines.flatMap(({ prompt }) => hostOf.exec(prompt)?.slice(1) ?? []);
  return lines.filter(({ prompt }) => marked.test(prompt) || hosts.some(host => prompt.startsWith(`[${host}`)));
}

/** A bracket without a mark is a prompt where a host of the session stands in it; displays have brackets, too (`[BGP]`, `[Y/N]`). */
const marked = /^(?:<|\[[~*&]|\[ftp\]$)/;
const hostOf = /^(?:<|\[[~*])([^-\]>]+)/;

/** Syntax lines as forms of one page. */
export function formsOf(syntax: readonly string[]): readonly Form[] {
  const page: Page = {
    title: '',
    views: [],
    effect: 'immediate',
    level: 0,
    forms: Object.fromEntries(syntax.entries()),
    help: {},
    parameters: {},
    examples: [],
    source: { from: '', fidelity: 'documented' },
  };
  return Object.keys(page.forms).map(name => new Form('', name, page));
}

/** Whether a line is whole to one of these forms, and to one alone. */
export function takes(forms: readonly Form[], line: string): boolean {
  const words = splitWords(line);
  const { paths, fitted } = walk(forms, words, line);
  const verdict = settle(paths, fitted);
  return fitted === words.length && typeof verdict === 'object' && 'path' in verdict;
}
