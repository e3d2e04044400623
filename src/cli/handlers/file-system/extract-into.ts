import type { ArchiveEntry } from '../../../config/archive.ts';
import { join, parentOf } from '../../../flash/medium-path.ts';
import { isName, levels, maximumAbsoluteLength, maximumDepth, shownDirectory, shownPath } from '../../../flash/path.ts';
import { isOfSystem } from '../../../flash/protection.ts';
import { expanded, isDirectory } from './archive-content.ts';
import { asksBeforeFileActions, leaveToOverwrite, onCard, refusalToWrite } from './card-command.ts';
import type { Route } from './card-target.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say, show, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** An archive of several files, into a directory that is there. Nothing is written when one of them cannot stand where it would. */
export function* extractInto(
  { from, to, shown }: Route,
  content: readonly ArchiveEntry[],
  session: CliSession,
  router: RouterFacts,
): Course {
  const { files } = router;
  const names = { from: shown.from, to: shownDirectory(to) };
  if (files.stat(to)?.kind !== 'directory') {
    yield files.stat(to) ? say('file-not-directory', { file: shownPath(to) }) : say('directory-missing');
    return;
  }
  const refusal = firstRefusal(content, { from, to }, session, router);
  if (refusal) {
    yield refusal;
    return;
  }
  if (asksBeforeFileActions(router) && !(yield* confirm('unzip-question', names))) return;
  for (const entry of content) {
    if (!(yield* extractOne(entry, { from, to, shown }, session, router))) return;
    yield show([]); // whoever carries it out may have to look at a key
  }
  yield say('unzip-done', names);
}

function firstRefusal(
  content: readonly ArchiveEntry[],
  { from, to }: Pick<Route, 'from' | 'to'>,
  session: CliSession,
  router: RouterFacts,
): Step | undefined {
  const files = new Set(content.filter(entry => !isDirectory(entry)).map(entry => placeOf(entry, to)));
  for (const entry of content) {
    const refusal = refusalOf(entry, to, session, router);
    if (refusal) return refusal;
    if (placeOf(entry, to) === from) return say('file-same');
    const inTheWay = directoriesOf(entry, to).find(path => files.has(path) || router.files.stat(path)?.kind === 'file');
    if (inTheWay !== undefined) return say('file-not-directory', { file: shownPath(inTheWay) });
  }
  return undefined;
}

/** Every directory below this one that an entry needs. */
function directoriesOf(entry: ArchiveEntry, to: string): readonly string[] {
  const names = namesOf(entry);
  return names.slice(0, isDirectory(entry) ? undefined : -1).map((_, at) => names.slice(0, at + 1).reduce(join, to));
}

function refusalOf(entry: ArchiveEntry, to: string, session: CliSession, router: RouterFacts): Step | undefined {
  const path = placeOf(entry, to);
  if (!namesOf(entry).every(isName)) return say('file-bad-name', { name: entry.name.replace(/[^ -~]/g, '.') });
  if (shownPath(path).length > maximumAbsoluteLength) return say('file-path-too-long');
  if (levels(path) > maximumDepth + (isDirectory(entry) ? 0 : 1)) return say('file-path-too-deep');
  if (isOfSystem(path)) return say('file-protected', { file: shownPath(path) });
  return isDirectory(entry) ? undefined : refusalToWrite(path, session, router);
}

/** False when no more is to be extracted. */
function* extractOne(entry: ArchiveEntry, { from, to, shown }: Route, session: CliSession, router: RouterFacts): Course<boolean> {
  const path = placeOf(entry, to);
  const { files } = router;
  if (!(yield* onCard(path, () => makeDirectories(isDirectory(entry) ? path : parentOf(path), router), from))) return false;
  if (isDirectory(entry)) return true;
  const leave = yield* leaveToOverwrite(path, session, router);
  if (leave !== 'yes') return leave === 'no';
  const bytes = expanded(entry);
  if (bytes) return yield* onCard(path, () => files.write(path, bytes), from);
  yield say('unzip-broken', { file: shown.from });
  return false;
}

function makeDirectories(path: string, router: RouterFacts): void {
  const { files } = router;
  if (files.stat(path)) return;
  makeDirectories(parentOf(path), router);
  files.makeDirectory(path);
}

const namesOf = ({ name }: ArchiveEntry): readonly string[] => name.replace(/\/$/, '').split('/');
const placeOf = (entry: ArchiveEntry, to: string): string => namesOf(entry).reduce(join, to);
