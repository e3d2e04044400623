import type page from '../../../../firmware-model/pages/pki/pki-whitelist-update.ts';
import { readWhitelistFile } from '../../../pki/whitelist-card.ts';
import { mostNames, writeWhitelist } from '../../../pki/whitelist-file.ts';
import { changedNames, filtersSuffixes, importedAs, whitelistNames } from '../../../pki/whitelist.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { sayWhitelistFault } from './faults.ts';
import { writeRootFile } from './write-file.ts';

/** Writes the files with their changes, each as a whole, and takes them into memory. */
export default {
  *update({ args }, router) {
    const { running, whitelistChanges } = router.volatile;
    const named = args.filename;
    const file = named === undefined ? undefined : importedAs(running, named);
    if (named !== undefined && file === undefined) yield say('pki-whitelist-not-imported', { object: named });
    const changed = new Set(whitelistChanges.map(change => change.file));
    for (const each of changed) if (named === undefined || each === file) yield* apply(each, router);
  },
} satisfies Handlers<typeof page>;

function apply(file: string, router: RouterFacts): readonly Step[] {
  const { running, whitelist, whitelistChanges } = router.volatile;
  const names = changedNames(
    whitelist.get(file) ?? [],
    whitelistChanges.filter(change => change.file === file),
  );
  if (whitelistNames(new Map(whitelist).set(file, names), filtersSuffixes(running)).size > mostNames) return [say('pki-whitelist-full')];
  const read = readWhitelistFile(router.nonVolatile.cfCard, file);
  if (!read) return [say('pki-file-missing', { object: file })];
  if (read.fault) return [sayWhitelistFault(read.fault, file)];
  return writeRootFile(file, writeWhitelist({ ...read.file, names }), router, [did({ type: 'whitelist.updated', file, names })]);
}
