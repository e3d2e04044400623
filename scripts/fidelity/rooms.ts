import { readdirSync, readFileSync } from 'node:fs';

/** Ids of messages by the file that they stand in. */
export function roomsOfMessages(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder).filter(file => file.endsWith('.ts'));
  return new Map(files.sort().map(file => [file.slice(0, -'.ts'.length), idsIn(readFileSync(folder + file, 'utf8'))]));
}

const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}(?:'([\w-]+)'|(\w+)): /gm)].map(([, quoted, bare]) => quoted ?? bare ?? '');
