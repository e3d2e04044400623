import type { Memory, SurvivalRow } from './memory.ts';
import { counted, kept, named } from './words.ts';

/** What lies on the main board and the card, and stays. */
export function* boardRows({ nonVolatile: { board }, start }: Memory): Iterable<SurvivalRow> {
  const keyPairs = board.keyPairs.map(({ name }) => name).filter(name => name !== start.born.keyPair);
  if (keyPairs.length > 0) yield kept(`key pairs ${named(keyPairs)}`, 'on the main board');
  const hostKeys = (board.hostKeys ?? []).map(({ name }) => name);
  const servers = (board.serverKeys ?? []).map(({ host }) => host);
  if (servers.length > 0) yield kept(`keys of the servers ${named(servers)}`, 'on the main board');
  if (hostKeys.length > 0) yield kept(`host keys ${named(hostKeys)}`, 'on the main board');
  if (board.commits.length > 0) yield kept('roll-back points', `${counted(board.commits.length, 'point')} of the commit list`);
  if (board.consolePassword !== undefined) yield kept('console password', 'that of the first log-in, without a save');
  if (board.clockOffsetMilliseconds !== 0) yield kept('clock', 'as it was set: it runs on a battery');
}
