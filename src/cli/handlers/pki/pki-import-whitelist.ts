import type page from '../../../../firmware-model/pages/pki/pki-import-whitelist.ts';
import { readWhitelistFile } from '../../../pki/whitelist-card.ts';
import { mostNames } from '../../../pki/whitelist-file.ts';
import { filtersSuffixes, importedAs, type Whitelist, whitelistFiles, whitelistNames } from '../../../pki/whitelist.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { sayWhitelistFault } from './faults.ts';

/**
 * What a file holds is in memory with the commit. While it is not on the card, what came from it stays (command reference). A start keeps
 * the line whatever the card holds: nothing of a saved configuration is lost.
 */
export default {
  set({ args, session }, router) {
    const { filename } = args;
    if (session.isUnattended) return undefined;
    if (importedAs(candidateConfiguration(router, session), filename) !== undefined) return undefined;
    const read = readWhitelistFile(router.nonVolatile.cfCard, filename);
    if (!read) return say('pki-file-missing', { object: filename });
    if (read.fault) return sayWhitelistFault(read.fault, filename);
    return isTooMuch(router, session, filename, read.file.names) ? say('pki-whitelist-full') : undefined;
  },
  undo({ args, session }, router) {
    const file = importedAs(candidateConfiguration(router, session), args.filename);
    if (file === undefined) return say('pki-whitelist-not-imported', { object: args.filename });
    return isOnCard(file, router) ? undefined : say('pki-file-missing', { object: file });
  },
  undoAll({ session }, router): readonly Step[] {
    const files = whitelistFiles(candidateConfiguration(router, session));
    const edits = files
      .filter(file => isOnCard(file, router))
      .map(file => ({ op: 'clear', path: [], key: `pki import whitelist file-name ${file}` }) as const);
    const gone = files.filter(file => !isOnCard(file, router)).map(object => say('pki-file-missing', { object }));
    return edits.length === 0 ? gone : [did({ type: 'configuration.edited', session: session.id, edits }), ...gone];
  },
} satisfies Handlers<typeof page>;

const isOnCard = (file: string, { nonVolatile: { cfCard } }: RouterFacts): boolean => readWhitelistFile(cfCard, file) !== undefined;

/** With what memory holds and with what this log-in is about to import, a name of two files counted once. */
function isTooMuch(router: RouterFacts, session: CliSession, filename: string, names: readonly string[]): boolean {
  const candidate = candidateConfiguration(router, session);
  const whitelist: Whitelist = new Map([
    ...whitelistFiles(candidate).map(file => [file, namesOf(file, router)] as const),
    [filename, names] as const,
  ]);
  return whitelistNames(whitelist, filtersSuffixes(candidate)).size > mostNames;
}

const namesOf = (file: string, { nonVolatile: { cfCard }, volatile: { whitelist } }: RouterFacts): readonly string[] =>
  whitelist.get(file) ?? readWhitelistFile(cfCard, file)?.file?.names ?? [];
