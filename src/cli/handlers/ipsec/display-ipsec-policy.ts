import type page from '../../../../firmware-model/pages/ipsec/display-ipsec-policy.ts';
import { ikePeers, type IpsecPolicy, ipsecPolicies } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  show({ args: { mapname, sequencenumber } }, { volatile: { running } }) {
    const policies = ipsecPolicies(running)
      .filter(({ name }) => mapname === undefined || name === mapname)
      .filter(({ sequence }) => sequencenumber === undefined || sequence === Number(sequencenumber));
    if (policies.length === 0 && mapname !== undefined) return say('ipsec-policy-missing');
    return policies.flatMap((policy, at) =>
      policies[at - 1]?.name === policy.name ? [detailsOf(policy)] : [groupOf(policy), detailsOf(policy)],
    );
  },
  brief(_, { volatile: { running } }) {
    const policies = ipsecPolicies(running);
    const peers = new Map(ikePeers(running).map(peer => [peer.name, peer]));
    const rows = policies.map(({ name, sequence, acl = '', peer = '', localAddress = '' }) => {
      const remote = peers.get(peer)?.remoteAddress?.first ?? '';
      return say('ipsec-policies-brief-row', { name: `${name}-${sequence}`, acl, peer, local: localAddress, remote });
    });
    return [say('ipsec-policies-brief-head', { count: policies.length }), ...rows];
  },
} satisfies Handlers<typeof page>;

/** No tunnel interface can name one yet. */
const groupOf = ({ name }: IpsecPolicy): Step => say('ipsec-policy-group', { name, interfaces: '{}' });

const detailsOf = ({ name, sequence, acl = '', peer = '', group, proposals, seconds, kilobytes }: IpsecPolicy): Step =>
  say('ipsec-policy', {
    name,
    sequence,
    acl,
    peer,
    group: group ?? 'None',
    proposals: proposals.join(' '),
    seconds,
    kilobytes: kilobytes ?? 0,
  });
