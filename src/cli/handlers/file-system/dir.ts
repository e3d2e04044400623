import type page from '../../../../firmware-model/pages/file-system/dir.ts';
import { formatDirTime } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { CardEntry, CfCard } from '../../../flash/cf-card.ts';
import { onDrive } from '../../../flash/drive.ts';
import { visibleEntries } from '../../../flash/directory.ts';
import { baseName, byName, join, parentOf } from '../../../flash/medium-path.ts';
import { cardDirectory, shownDirectory } from '../../../flash/path.ts';
import { isOfSystem } from '../../../flash/protection.ts';
import { recycledFiles } from '../../../flash/recycle-bin.ts';
import { hasWildcard, matchesWildcard } from '../../../flash/wildcard.ts';
import { cardPattern } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';

export default {
  *files({ args, has, session }, router) {
    const pattern =
      args.filename === undefined ? cardDirectory(session.workingDirectory) : yield* cardPattern(args.filename, session, router);
    if (pattern !== undefined) yield* list(pattern, has('/all'), router);
  },
  *allFileSystems({ has }, router) {
    yield* list('', has('/all'), router);
    for (const drive of router.files.drives) yield* list(drive, has('/all'), router);
  },
} satisfies Handlers<typeof page>;

function* list(pattern: string, withRecycled: boolean, router: RouterFacts): Course {
  const { files: cfCard } = router;
  const isWhole = !hasWildcard(pattern) && cfCard.stat(pattern)?.kind === 'directory';
  const directory = isWhole ? pattern : parentOf(pattern);
  const entries = entriesOf(directory, withRecycled, router).filter(entry => isWhole || matchesWildcard(entry.name, baseName(pattern)));
  if (entries.length === 0 && !isWhole) {
    yield say('file-missing');
    return;
  }
  yield say('dir-heading', { directory: shownDirectory(directory) });
  if (entries.length === 0) yield say('dir-empty');
  else yield* rows(directory, entries, router);
  yield say('dir-total', totals(cfCard.cardOf(directory)));
}

const totals = (card: CfCard) => ({ total: kilobytes(card.capacity), free: kilobytes(card.free()) });

interface ListedEntry extends CardEntry {
  readonly recycled?: true;
}

function entriesOf(directory: string, withRecycled: boolean, { files: cfCard }: RouterFacts): readonly ListedEntry[] {
  const visible = visibleEntries(cfCard, directory) ?? [];
  if (!withRecycled) return visible;
  const recycled = recycledFiles(cfCard, onDrive(directory).drive).filter(({ path }) => parentOf(path) === directory);
  return [...visible, ...recycled.map(({ path, entry }) => ({ ...entry, name: baseName(path), recycled: true as const }))].sort(byName);
}

function* rows(directory: string, entries: readonly ListedEntry[], { volatile }: RouterFacts): Course {
  yield say('dir-columns');
  for (const [index, entry] of entries.entries())
    yield row(index, directory, entry, formatDirTime(entry.modified, localOffset(volatile.running, entry.modified)));
}

function row(index: number, directory: string, { name, kind, size, recycled }: ListedEntry, time: string): Step {
  const ofDirectory = isOfSystem(join(directory, name)) ? 'dr-x' : 'drwx';
  return say('dir-row', {
    index,
    attributes: kind === 'directory' ? ofDirectory : '-rw-',
    size: kind === 'directory' ? '-' : withCommas(size),
    time,
    name: recycled ? `[${name}]` : name,
  });
}

const kilobytes = (bytes: number) => withCommas(Math.floor(bytes / 1024));
const withCommas = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
