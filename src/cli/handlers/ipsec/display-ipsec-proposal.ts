import type page from '../../../../firmware-model/pages/ipsec/display-ipsec-proposal.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { type IpsecProposal, ipsecPolicies, ipsecProposals } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  all(_, { volatile: { running } }) {
    const proposals = ipsecProposals(running);
    const blocks = proposals.flatMap(proposal => [
      say('ipsec-proposals-apart'),
      say('ipsec-proposals-name', { name: proposal.name }),
      ...detailsOf(proposal),
    ]);
    return [say('ipsec-proposals-head', { count: proposals.length }), ...blocks];
  },
  one({ args: { 'proposal-name': name } }, { volatile: { running } }) {
    const proposal = ipsecProposals(running).find(other => other.name === name);
    if (!proposal) return say('ipsec-proposal-missing', { name });
    return [say('ipsec-proposal-name', { name }), ...detailsOf(proposal), ...appliedTo(name, running)];
  },
  brief(_, { volatile: { running } }) {
    const proposals = ipsecProposals(running);
    const rows = proposals.map(({ name, mode, transform }) =>
      say('ipsec-proposals-brief-row', { name, mode, transform: `${transform}-new` }),
    );
    return [say('ipsec-proposals-brief-head', { count: proposals.length }), ...rows];
  },
} satisfies Handlers<typeof page>;

const detailsOf = ({ mode, transform, ahAuthentication, espAuthentication, espEncryption }: IpsecProposal): readonly Step[] => [
  say('ipsec-proposal', { mode, transform: `${transform}-new` }),
  ...(transform === 'esp' ? [] : [say('ipsec-proposal-ah', { authentication: hashName(ahAuthentication) })]),
  ...(transform === 'ah'
    ? []
    : [say('ipsec-proposal-esp', { authentication: hashName(espAuthentication), encryption: cipherName(espEncryption) })]),
];

const appliedTo = (proposal: string, running: Configuration): readonly Step[] =>
  ipsecPolicies(running)
    .filter(({ proposals }) => proposals.includes(proposal))
    .map(({ name, sequence }) => say('ipsec-proposal-applied', { policy: name, sequence }));

/** `SHA2-HMAC-256` is documented, the others of its kind follow it; `none` is inferred. */
const hashName = (algorithm: string | undefined): string => (algorithm === undefined ? 'none' : (hashes[algorithm] ?? algorithm));

const hashes: Readonly<Record<string, string>> = {
  md5: 'MD5-HMAC-96',
  sha1: 'SHA1-HMAC-96',
  'sha2-256': 'SHA2-HMAC-256',
  'sha2-384': 'SHA2-HMAC-384',
  'sha2-512': 'SHA2-HMAC-512',
};

/** The manual prints `256-aes` and `192-AES`. */
function cipherName(algorithm: string | undefined): string {
  if (algorithm === undefined) return 'none';
  const [name = '', bits] = algorithm.split(' ');
  const upper = name === 'aes-gcm-128' ? 'AES-GCM' : name.toUpperCase();
  return bits === undefined ? upper : `${bits}-${upper}`;
}
