import type page from '../../../../firmware-model/pages/ipsec/display-ipsec-proposal.ts';
import type { IpsecWords } from '../../../../firmware-model/schema/ipsec-words.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { type IpsecProposal, ipsecPolicies, ipsecProposals } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  all(_, { volatile: { running }, ipsecWords }) {
    const proposals = ipsecProposals(running);
    const blocks = proposals.flatMap(proposal => [
      say('ipsec-proposals-apart'),
      say('ipsec-proposals-name', { name: proposal.name }),
      ...detailsOf(proposal, ipsecWords),
    ]);
    return [say('ipsec-proposals-head', { count: proposals.length }), ...blocks];
  },
  one({ args: { 'proposal-name': name } }, { volatile: { running }, ipsecWords }) {
    const proposal = ipsecProposals(running).find(other => other.name === name);
    if (!proposal) return say('ipsec-proposal-missing', { name });
    return [say('ipsec-proposal-name', { name }), ...detailsOf(proposal, ipsecWords), ...appliedTo(name, running)];
  },
  brief(_, { volatile: { running } }) {
    const proposals = ipsecProposals(running);
    const rows = proposals.map(({ name, mode, transform }) =>
      say('ipsec-proposals-brief-row', { name, mode, transform: `${transform}-new` }),
    );
    return [say('ipsec-proposals-brief-head', { count: proposals.length }), ...rows];
  },
} satisfies Handlers<typeof page>;

function detailsOf(proposal: IpsecProposal, { ipsecHash, ipsecCipher }: IpsecWords): readonly Step[] {
  const { mode, transform, ahAuthentication, espAuthentication = 'none', espEncryption = 'none' } = proposal;
  const esp = { authentication: ipsecHash[espAuthentication]?.text ?? '', encryption: ipsecCipher[espEncryption]?.text ?? '' };
  return [
    say('ipsec-proposal', { mode, transform: `${transform}-new` }),
    ...(transform === 'esp' ? [] : [say('ipsec-proposal-ah', { authentication: ipsecHash[ahAuthentication]?.text ?? '' })]),
    ...(transform === 'ah' ? [] : [say('ipsec-proposal-esp', esp)]),
  ];
}

const appliedTo = (proposal: string, running: Configuration): readonly Step[] =>
  ipsecPolicies(running)
    .filter(({ proposals }) => proposals.includes(proposal))
    .map(({ name, sequence }) => say('ipsec-proposal-applied', { policy: name, sequence }));
