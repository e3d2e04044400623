import type page from '../../../../firmware-model/pages/file-system/unzip.ts';
import { type ArchiveEntry, archiveEntries } from '../../../config/archive.ts';
import type { CfCard } from '../../../flash/cf-card.ts';
import { baseName } from '../../../flash/medium-path.ts';
import { isName } from '../../../flash/path.ts';
import { onCard } from './card-command.ts';
import { agreed, isFile, type Route, routeOf } from './card-target.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** Extracts an archive of one file. Archives of several are known, not emulated: the manual shows no destination for them. */
export default {
  *unzip({ args, session }, router) {
    const { files: cfCard } = router;
    const nameInside = (from: string) => nameOf(from, cfCard);
    const route = yield* routeOf(args['source-filename'], args['destination-filename'], session, router, nameInside);
    if (!route || !(yield* isFile(route, router)) || !(yield* agreed('unzip-question', route, session, router))) return;
    yield* unzip(route, router);
  },
} satisfies Handlers<typeof page>;

function* unzip({ from, to, shown }: Route, { files: cfCard }: RouterFacts): Course {
  const file = fileInside(from, cfCard);
  if (file === 'too large') yield say('file-too-large', { file: shown.from });
  else if (file === 'broken') yield say('unzip-broken', { file: shown.from });
  else {
    const bytes = expanded(file);
    if (!bytes) yield say('unzip-broken', { file: shown.from });
    else if (yield* onCard(to, () => cfCard.write(to, bytes))) yield say('unzip-done', shown);
  }
}

/** What an extracted file is called in a directory: as it is in the archive, when the router can have the name. */
function nameOf(from: string, card: CfCard): string {
  const file = fileInside(from, card);
  return typeof file === 'object' && isName(file.name) ? file.name : baseName(from);
}

function fileInside(from: string, card: CfCard): ArchiveEntry | 'too large' | 'broken' {
  if ((card.stat(from)?.size ?? 0) > largest) return 'too large';
  try {
    const files = archiveEntries(card.read(from) ?? new Uint8Array()).filter(({ name }) => !name.endsWith('/'));
    const file = files.length === 1 ? files[0] : undefined;
    return file && file.size > largest ? 'too large' : (file ?? 'broken');
  } catch {
    return 'broken'; // what exactly is broken helps no operator
  }
}

function expanded(entry: ArchiveEntry): Uint8Array | undefined {
  try {
    return entry.expand();
  } catch {
    return undefined; // the same
  }
}

/** Archives are opened in memory. */
const largest = 64 * 1024 * 1024;
