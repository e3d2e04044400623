import type page from '../../../../firmware-model/pages/file-system/unzip.ts';
import type { ArchiveEntry } from '../../../config/archive.ts';
import { baseName } from '../../../flash/medium-path.ts';
import { isName } from '../../../flash/path.ts';
import { contentOfArchive, expanded, isDirectory } from './archive-content.ts';
import { onCard } from './card-command.ts';
import { agreed, isFile, type Route, routeOf } from './card-target.ts';
import { extractInto } from './extract-into.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** One file is extracted to where it shall be; several, or one in a directory, go into a directory, with the directories that they are in. */
export default {
  *unzip({ args, session }, router) {
    const { files: cfCard } = router;
    let opened: Content | undefined;
    const contentOf = (from: string) => (opened ??= contentOfArchive(from, cfCard)); // of one archive: nothing else happens meanwhile
    const nameInside = (from: string) => nameIn(contentOf(from), from);
    const route = yield* routeOf(args['source-filename'], args['destination-filename'], session, router, nameInside);
    if (!route || !(yield* isFile(route, router))) return;
    const content = contentOf(route.from);
    if (content === 'too large') yield say('file-too-large', { file: route.shown.from });
    else if (content === 'broken' || content.every(isDirectory)) yield say('unzip-broken', { file: route.shown.from });
    else if (content.length > 1 || cfCard.stat(route.to)?.kind === 'directory') yield* extractInto(route, content, session, router);
    else if (yield* agreed('unzip-question', route, session, router)) yield* extract(route, content[0], router);
  },
} satisfies Handlers<typeof page>;

function* extract({ from, to, shown }: Route, entry: ArchiveEntry | undefined, { files: cfCard }: RouterFacts): Course {
  const bytes = entry && expanded(entry);
  if (!bytes) yield say('unzip-broken', { file: shown.from });
  else if (yield* onCard(to, () => cfCard.write(to, bytes), from)) yield say('unzip-done', shown);
}

/** What an extracted file is called in a directory: as it is in the archive, when the router can have the name. Several, and one in a directory, have no name of their own. */
function nameIn(content: Content, from: string): string | undefined {
  if (typeof content === 'string') return baseName(from);
  const [file] = content;
  if (content.length > 1) return undefined;
  const names = file?.name.split('/') ?? [];
  if (!file || !names.every(isName)) return baseName(from);
  return names.length > 1 ? undefined : file.name;
}

type Content = ReturnType<typeof contentOfArchive>;
