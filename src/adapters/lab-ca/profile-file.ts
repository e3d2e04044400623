import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { CaError } from '../../ca/ca-error.ts';
import { type Given, ProfileFault } from '../../ca/profile/given.ts';
import { type CaProfile, readProfile } from '../../ca/profile/profile.ts';
import { isOfHost, systemReason } from '../host/errors.ts';
import { readPlainFile } from '../storage/plain-file.ts';

/** Reads a profile from a file of the host. */
export function readProfileFile(place: string): CaProfile {
  try {
    return readProfile(parseProfile(read(place)));
  } catch (error) {
    if (error instanceof ProfileFault) throw unusable(place, `line ${error.line}: ${error.message}`, 'mend that; docs/ca.md has every key');
    throw error;
  }
}

function read(place: string): string {
  try {
    const bytes = readPlainFile(place, { largest: largestProfile, throughLinks: true });
    if (bytes) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unusable(place, isOfHost(cause) ? systemReason(cause) : 'it is no text in UTF-8', 'give another file');
  }
  throw unusable(place, 'no such file or directory', 'give another file');
}

/** What is written is told as text: nothing in a profile is one kind of value or another before its key says which. */
export function parseProfile(text: string): Given {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'failsafe', uniqueKeys: true, merge: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw new ProfileFault(lineOf(error.pos[0]), (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, ''));
  if (!document.contents) return { line: 1, keys: new Map() };
  return givenIn(document.contents, lineOf);
}

function givenIn(node: Node, lineOf: (offset: number) => number, depth = 0): Given {
  const line = lineOf(node.range?.[0] ?? 0);
  if (depth > deepest) throw new ProfileFault(line, 'it is nested too deep');
  if (isScalar(node)) return { line, text: String(node.value) };
  if (isSeq(node)) return { line, items: node.items.map(item => givenIn(item as Node, lineOf, depth + 1)) }; // parsed: its items are nodes
  if (!isMap(node)) throw new ProfileFault(line, 'an alias has no meaning here');
  const keys = node.items.map(({ key, value }) => {
    const name = givenIn(key as Node, lineOf, depth + 1); // parsed: keys are nodes
    if (!('text' in name)) throw new ProfileFault(name.line, 'a key is one word');
    return [
      name.text,
      { line: name.line, given: value ? givenIn(value as Node, lineOf, depth + 1) : { line: name.line, text: '' } },
    ] as const;
  });
  return { line, keys: new Map(keys) };
}

const unusable = (place: string, reason: string, remedy: string): CaError =>
  new CaError('CA_PROFILE_UNUSABLE', `Cannot use ${place} as profile of the lab CA: ${reason}; ${remedy}`);

const largestProfile = 64 * 1024;
const deepest = 10;
