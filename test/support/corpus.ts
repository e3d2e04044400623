import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A page of the command facts that lie beside the repository on some machines; they are not part of it. */
export interface CorpusPage {
  readonly chapter: string;
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
  return session.flatMap(text => {
    const [, prompt, line] = /^(<[^<>]+>|\[[~*]?[^[\]]+\])\s*(\S.*)$/.exec(text) ?? [];
    return prompt === undefined || line === undefined ? [] : [{ prompt, line: line.trimEnd() }];
  });
}
