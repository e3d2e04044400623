import type { Configuration } from '../config/configuration.ts';
import { withChanges } from '../config/line-changes.ts';
import { type PointContent, readPointFile, writePointFile } from '../config/point-file.ts';
import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import type { Board, CommitPoint, NonVolatile } from './state.ts';

/** Where a router keeps what its rollback points hold. Command reference, "dir": the directory; the names in it are inferred. */
const directory = '$_checkpoint';
const fileOf = (id: number): string => `${directory}/${id}.cpt`;

/** False where the card does not take it, or has no such directory: the content of the point is nowhere then. */
export const storeContent = (card: CfCard, id: number, content: PointContent): boolean =>
  isDone(() => card.write(fileOf(id), writePointFile(content)));

/** What ran after a point; undefined where a file that it takes is missing or damaged. */
export function configurationAt(card: CfCard, { id, since }: Pick<CommitPoint, 'id' | 'since'>): Configuration | undefined {
  let configuration: Configuration | undefined;
  for (let at = since ?? id + 1; at <= id; at += 1) {
    const content = readContent(card, at);
    const before = at === since ? content?.base : configuration;
    if (!content || !before) return undefined;
    configuration = withChanges(before, content.changes);
  }
  return configuration;
}

/** What ran before a point: of the first of a row what it begins with, but for a start that only says what it restored. */
export function configurationBefore(card: CfCard, { commits }: Board, { id, since }: CommitPoint): Configuration | undefined {
  if (since !== undefined && since < id) return configurationAt(card, { id: id - 1, since });
  const content = since === undefined ? undefined : readContent(card, since);
  if (!content || content.changes.length > 0) return content?.base;
  const previous = commits.findLast(point => point.id < id);
  return (previous && configurationAt(card, previous)) ?? content.base;
}

/** Removes the files that no point of the list needs any more. What the card does not give up is left for the next start. */
export function removeUnneeded({ board: before }: Pick<NonVolatile, 'board'>, { board: after, cfCard }: NonVolatile): void {
  if (before.commits === after.commits) return;
  const needed = neededBy(after);
  for (const id of neededBy(before)) if (!needed.has(id)) isDone(() => cfCard.remove(fileOf(id)));
}

/** Removes what a power cut has left behind: files that the list does not know. */
export function removeOrphans(card: CfCard, board: Board): void {
  const needed = new Set([...neededBy(board)].map(fileOf));
  const found: string[] = [];
  isDone(() => found.push(...(card.list(directory) ?? []).map(({ name }) => `${directory}/${name}`)));
  for (const file of found) if (isPointFile.test(file) && !needed.has(file)) isDone(() => card.remove(file));
}

function neededBy({ commits }: Board): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { id, since } of commits) for (let at = since ?? id + 1; at <= id; at += 1) ids.add(at);
  return ids;
}

function readContent(card: CfCard, id: number): PointContent | undefined {
  let content: PointContent | undefined;
  isDone(() => {
    const bytes = card.read(fileOf(id));
    content = bytes && readPointFile(bytes);
  });
  return content;
}

/** A card that refuses keeps no commit from its effect. */
function isDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof CfCardError) return false;
    throw error;
  }
}

const isPointFile = /\/\d{10}\.cpt$/;
