import { settingsOf } from '../../../config/settings.ts';
import { storeStaged } from '../../../control-plane/key-store.ts';
import { type KeyPair, keyPairNamed } from '../../../pki/key-pair.ts';
import { type CmpSession, cmpSessions } from '../../../pki/domain.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/** The key store as this log-in sees it: with the key pairs that it has created and destroyed since its last commit. */
export const keyPairsInSight = ({ nonVolatile, volatile }: RouterFacts, session: CliSession): readonly KeyPair[] =>
  storeStaged(nonVolatile.board.keyPairs, volatile.pending.get(session.id)?.keyPairs ?? []);

/** The CMP session that uses a key pair, in the running configuration or in this log-in's candidate. */
export function sessionUsing(keyName: string, router: RouterFacts, session: CliSession): CmpSession | undefined {
  const keyPairs = keyPairsInSight(router, session);
  const used = ({ key }: CmpSession) => key !== undefined && (keyPairNamed(keyPairs, key.name)?.name ?? key.name) === keyName;
  return cmpSessions(candidateConfiguration(router, session)).find(used) ?? cmpSessions(router.volatile.running).find(used);
}

/** Name of the key pair that is meant when none is given: `HUAWEI_Host` on a router without a name of its own. */
export const defaultKeyName = ({ volatile }: RouterFacts): string =>
  `${settingsOf(volatile.running).line('sysname')?.args['host-name'] ?? 'HUAWEI'}_Host`;
