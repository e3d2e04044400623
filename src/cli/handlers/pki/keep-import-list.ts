import { importListFile, type ImportEntry, isImportListTooLong, writeImportList } from '../../../pki/import-list.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { written } from './write-file.ts';

/** Puts the list of what memory is about to hold on the card, before memory changes: `done`, or what the router says when it cannot. */
export const listImports = (router: RouterFacts, entries: readonly ImportEntry[], done: readonly Step[]): readonly Step[] =>
  isImportListTooLong(router.nonVolatile.cfCard) ? [say('pki-list-too-long')] : rewriteImports(router, entries, done);

/** The same however long the list has grown. */
export const rewriteImports = (
  { nonVolatile: { cfCard } }: RouterFacts,
  entries: readonly ImportEntry[],
  done: readonly Step[],
): readonly Step[] => written(importListFile, () => writeImportList(cfCard, entries), done, say('pki-list-not-written'));
