import type page from '../../../../firmware-model/pages/ipsec/display-ike-proposal.ts';
import type { IpsecWords } from '../../../../firmware-model/schema/ipsec-words.ts';
import { builtInProposals, type IkeProposal, ikeProposals } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Those configured, and behind them those that every router has. */
export default {
  show: (_, { volatile: { running }, ipsecWords }) => [
    say('ike-proposals-head'),
    ...ikeProposals(running).map(proposal => rowOf(`${proposal.number}`, proposal, ipsecWords)),
    ...builtInProposals.map((proposal, at) => rowOf(`default${at + 1}`, proposal, ipsecWords)),
  ],
} satisfies Handlers<typeof page>;

const rowOf = (priority: string, proposal: Omit<IkeProposal, 'number'>, words: IpsecWords): Step =>
  say('ike-proposals-row', {
    priority,
    method: words.authenticationMethod[proposal.authenticationMethod]?.text ?? proposal.authenticationMethod,
    authentication: words.ikeHash[proposal.authenticationAlgorithm]?.text ?? proposal.authenticationAlgorithm,
    encryption: words.ikeCipher[proposal.encryptionAlgorithm]?.text ?? proposal.encryptionAlgorithm,
    group: words.group[proposal.group ?? 'none']?.text ?? '',
    seconds: proposal.seconds,
  });
