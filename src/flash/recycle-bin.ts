import { type CardEntry, type CfCard, CfCardError } from './cf-card.ts';
import { type Drive, onDrive, placeOn } from './drive.ts';
import { baseName, join, parentOf } from './medium-path.ts';
import { isOnCard } from './directory.ts';
import { matchesWildcard } from './wildcard.ts';

/**
 * The recycle bin is a directory of the card, so it takes room and outlives the power. A file in it is named by the path that it was
 * deleted from, `/` written as `:`. Names of users hold neither `~` nor `:`, so the bin is out of their reach. A file deleted again
 * from the same place replaces the older one (inferred). A limit of the bin's own, which the manual hints at, is not modelled.
 */
export const recycleBin = '~recycle-bin';

export interface RecycledFile {
  /** Where the file was deleted from. */
  readonly path: string;
  readonly entry: CardEntry;
}

/** Puts a file into the recycle bin. */
export function recycle(card: CfCard, path: string): void {
  const entry = card.stat(path);
  if (!entry) throw new CfCardError('CARD_NOT_FOUND', path);
  if (entry.kind === 'directory') throw new CfCardError('CARD_NOT_A_FILE', path);
  const bin = binOf(onDrive(path).drive);
  if (!card.stat(bin)) card.makeDirectory(bin);
  card.move(path, placeInBin(path));
}

/** What lies in the recycle bin of a drive, by path; what the host has put there under names that the router could not have is no such file. */
export function recycledFiles(card: CfCard, drive?: Drive): readonly RecycledFile[] {
  return everything(card, drive)
    .map(entry => ({ path: entry.name.replaceAll(':', '/'), entry }))
    .filter(({ path }) => isOnCard(path))
    .map(({ path, entry }) => ({ path: placeOn(drive, path), entry }));
}

/** Paths of recycled files that a pattern fits, whose last segment may hold the wildcard `*`. */
export function recycledMatching(card: CfCard, pattern: string): readonly string[] {
  const paths = recycledFiles(card, onDrive(pattern).drive).map(file => file.path);
  return paths.filter(path => parentOf(path) === parentOf(pattern) && matchesWildcard(baseName(path), baseName(pattern)));
}

/** Puts a file back where it was; a file of that name there is replaced. */
export function restore(card: CfCard, path: string): void {
  if (card.stat(parentOf(path))?.kind !== 'directory') throw new CfCardError('CARD_NOT_FOUND', parentOf(path));
  card.move(placeInBin(path), path);
}

/** Erases a file in the recycle bin for good. */
export function purge(card: CfCard, path: string): void {
  card.remove(placeInBin(path));
}

/** Erases everything in the recycle bin of a drive for good. */
export function purgeAll(card: CfCard, drive?: Drive): void {
  for (const { name } of everything(card, drive)) card.remove(join(binOf(drive), name));
}

const everything = (card: CfCard, drive: Drive | undefined): readonly CardEntry[] =>
  (card.list(binOf(drive)) ?? []).filter(entry => entry.kind === 'file');

const binOf = (drive: Drive | undefined): string => placeOn(drive, recycleBin);

function placeInBin(path: string): string {
  const { drive, inner } = onDrive(path);
  return join(binOf(drive), inner.replaceAll('/', ':'));
}
