import type page from '../../../../firmware-model/pages/file-system/zip.ts';
import { type ArchiveMember, makeArchive } from '../../../config/make-archive.ts';
import { CfCardError, type CfCard } from '../../../flash/cf-card.ts';
import { visibleEntries } from '../../../flash/directory.ts';
import { baseName, join } from '../../../flash/medium-path.ts';
import { isOfRollbackPoints } from '../../../flash/protection.ts';
import { largestArchive } from './archive-content.ts';
import { onCard } from './card-command.ts';
import { agreed, routeOf } from './card-target.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *zip({ args, session }, router) {
    const route = yield* routeOf(args['source-filename'], args['destination-filename'], session, router);
    if (!route) return;
    const { files: cfCard } = router;
    if (sizeOf(cfCard, route.from) > largestArchive) {
      yield say('file-too-large', { file: route.shown.from });
      return;
    }
    if (!(yield* agreed('zip-question', route, session, router))) return;
    const written = yield* onCard(route.to, () => cfCard.write(route.to, zipped(route.from, router)), route.from);
    if (written) yield say('zip-done', route.shown);
  },
} satisfies Handlers<typeof page>;

function zipped(from: string, { files: cfCard, now }: RouterFacts): Uint8Array {
  const whole = cfCard.stat(from)?.kind === 'directory';
  return makeArchive(whole ? contentOf(cfCard, from, '') : [{ name: baseName(from), bytes: bytesOf(cfCard, from) }], now);
}

/** Everything in a directory, each directory before what is in it. */
function contentOf(card: CfCard, directory: string, within: string): readonly ArchiveMember[] {
  return (visibleEntries(card, directory) ?? []).flatMap(({ name, kind }) => {
    const [path, inside] = [join(directory, name), `${within}${name}`];
    if (isOfRollbackPoints(path)) return [];
    if (kind === 'file') return [{ name: inside, bytes: bytesOf(card, path) }];
    return [{ name: `${inside}/`, bytes: new Uint8Array() }, ...contentOf(card, path, `${inside}/`)];
  });
}

function bytesOf(card: CfCard, path: string): Uint8Array {
  const bytes = card.read(path);
  if (!bytes) throw new CfCardError('CARD_NOT_FOUND', path);
  return bytes;
}

function sizeOf(card: CfCard, path: string): number {
  const there = card.stat(path);
  if (there?.kind !== 'directory') return there?.size ?? 0;
  return (visibleEntries(card, path) ?? []).reduce((sum, entry) => sum + sizeOf(card, join(path, entry.name)), 0);
}
