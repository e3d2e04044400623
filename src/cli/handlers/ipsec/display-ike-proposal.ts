import type page from '../../../../firmware-model/pages/ipsec/display-ike-proposal.ts';
import { type IkeProposal, ikeProposals } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Those configured, and behind them those that every router has. */
export default {
  show: (_, { volatile: { running } }) => [
    say('ike-proposals-head'),
    ...[...ikeProposals(running).map(rowOf), ...builtIn].map(row => say('ike-proposals-row', row)),
  ],
} satisfies Handlers<typeof page>;

const rowOf = ({ number, authenticationMethod, authenticationAlgorithm, encryptionAlgorithm, group, seconds }: IkeProposal) => ({
  priority: number,
  method: methods[authenticationMethod] ?? authenticationMethod,
  authentication: hashes[authenticationAlgorithm] ?? authenticationAlgorithm,
  encryption: encryptions[encryptionAlgorithm] ?? encryptionAlgorithm,
  group: group === undefined ? 'NONE' : (groups[group] ?? group),
  seconds,
});

type Words = Readonly<Record<string, string>>;

/** Command reference, display ike proposal, for those that it prints: PRE_SHARED, SHA256, SHA, 256-AES, DES_CBC, NONE, MODP_768 to 2048. The others are inferred. */
const methods: Words = {
  'pre-share': 'PRE_SHARED',
  'rsa-sig': 'RSA_SIG',
  'rsassa-pss sha2-256': 'RSASSA_PSS_SHA256',
  'rsassa-pss sha2-384': 'RSASSA_PSS_SHA384',
};
const hashes: Words = { md5: 'MD5', sha1: 'SHA', 'sha2-256': 'SHA256', 'sha2-384': 'SHA384', 'sha2-512': 'SHA512' };
const encryptions: Words = {
  'des-cbc': 'DES_CBC',
  '3des-cbc': '3DES_CBC',
  'aes-cbc 128': '128-AES',
  'aes-cbc 192': '192-AES',
  'aes-cbc 256': '256-AES',
  'aes-gcm-128 128': '128-AES-GCM',
  'aes-gcm-128 192': '192-AES-GCM',
  'aes-gcm-128 256': '256-AES-GCM',
};
const groups: Words = {
  group1: 'MODP_768',
  group2: 'MODP_1024',
  group5: 'MODP_1536',
  group14: 'MODP_2048',
  group15: 'MODP_3072',
  group16: 'MODP_4096',
  group19: 'ECP_256',
  group20: 'ECP_384',
  group21: 'ECP_521',
};

const builtIn = [
  { priority: 'default1', method: 'PRE_SHARED', authentication: 'SHA256', encryption: '256-AES', group: 'MODP_2048', seconds: 86_400 },
  { priority: 'default2', method: 'PRE_SHARED', authentication: 'SHA256', encryption: '256-AES', group: 'MODP_1024', seconds: 86_400 },
  { priority: 'default3', method: 'PRE_SHARED', authentication: 'SHA', encryption: 'DES_CBC', group: 'MODP_768', seconds: 86_400 },
];
