import { ikePresent } from '../../cli/handlers/ipsec/ike-present.ts';
import { outlooks } from '../../ike/outlook.ts';
import { Refusal } from '../../adapters/control/protocol.ts';
import type { Command } from './hands.ts';

/** What an IKE negotiation begun now would come to, by policy. */
export const ike: Command = ({ router }) => {
  if (!router.memory) throw new Refusal('The system does not run: it negotiates with nobody');
  const rows = outlooks(ikePresent(router.facts)).map(({ policy, peer, hindrance }) => ({
    policy: `${policy.name} ${policy.sequence}`,
    peer: peer?.name ?? null,
    address: peer?.remoteAddress?.first ?? null,
    hindrance: hindrance ?? null,
  }));
  return { rows };
};

/** Such a row in an answer. */
export interface IkeRow {
  readonly policy: string;
  readonly peer: string | null;
  readonly address: string | null;
  readonly hindrance: string | null;
}
