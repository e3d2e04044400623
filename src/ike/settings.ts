import type { Configuration } from '../config/configuration.ts';
import { type Settings, settingsOf } from '../config/settings.ts';

/** An IKE proposal of a configuration; what was not configured has the default of the command reference. */
export interface IkeProposal {
  readonly number: number;
  /** As typed: `pre-share`, `rsa-sig`, `rsassa-pss sha2-256`. */
  readonly authenticationMethod: string;
  readonly authenticationAlgorithm: string;
  /** As typed: `aes-cbc 256`. */
  readonly encryptionAlgorithm: string;
  /** `group14` */
  readonly group: string | undefined;
  readonly seconds: number;
}

export interface IkePeer {
  readonly name: string;
  readonly preShared: boolean;
  /** Number of an IKE proposal. */
  readonly proposal: number | undefined;
  /** As typed, without what follows it. */
  readonly localIdType: string;
  readonly remoteAddress: AddressRange | undefined;
  readonly authenticationAddress: AddressRange | undefined;
  readonly remoteId: string | undefined;
  readonly vpnInstance: string | undefined;
  readonly saVpnInstance: string | undefined;
  readonly natTraversal: boolean;
  readonly sm4Version: string;
  /** Undefined where the switch of all peers decides. */
  readonly whitelist: boolean | undefined;
  /** File name of the certificate of this end, or the domain that it is in. */
  readonly localCertificate: { readonly fileName: string } | { readonly domain: string } | undefined;
  /** File name of the one certificate that is taken from the other end. */
  readonly remoteCertificate: string | undefined;
}

export interface AddressRange {
  readonly first: string;
  readonly last: string | undefined;
}

/** An IPsec policy whose SAs IKE negotiates. */
export interface IpsecPolicy {
  readonly name: string;
  readonly sequence: number;
  readonly peer: string | undefined;
  readonly proposals: readonly string[];
  /** Number or name. */
  readonly acl: string | undefined;
  /** `dh-group14` */
  readonly group: string | undefined;
  readonly localAddress: string | undefined;
  readonly seconds: number;
  /** Undefined where traffic sets no limit. */
  readonly kilobytes: number | undefined;
}

export interface IpsecProposal {
  readonly name: string;
  readonly mode: string;
  readonly transform: string;
  readonly ahAuthentication: string;
  /** Undefined: none. */
  readonly espAuthentication: string | undefined;
  readonly espEncryption: string | undefined;
}

export const ikeProposals = (configuration: Configuration): readonly IkeProposal[] =>
  settingsOf(configuration)
    .sections('ike proposal <proposal-number>')
    .map(({ args, settings }) => ({
      number: Number(args['proposal-number']),
      authenticationMethod: behind(settings.line('authentication-method')?.line) ?? 'pre-share',
      authenticationAlgorithm: behind(settings.line('authentication-algorithm')?.line) ?? 'sha2-256',
      encryptionAlgorithm: behind(settings.line('encryption-algorithm')?.line) ?? 'aes-cbc 256',
      group: behind(settings.line('dh')?.line),
      seconds: Number(settings.line('sa duration')?.args['sa-duration'] ?? 86_400),
    }))
    .sort((a, b) => a.number - b.number);

const byDefault = {
  authenticationMethod: 'pre-share',
  authenticationAlgorithm: 'sha2-256',
  encryptionAlgorithm: 'aes-cbc 256',
  seconds: 86_400,
};

/** `default1` to `default3` of every router: command reference, display ike proposal. */
export const builtInProposals: readonly Omit<IkeProposal, 'number'>[] = [
  { ...byDefault, group: 'group14' },
  { ...byDefault, group: 'group2' },
  { ...byDefault, authenticationAlgorithm: 'sha1', encryptionAlgorithm: 'des-cbc', group: 'group1' },
];

export const ikePeers = (configuration: Configuration): readonly IkePeer[] =>
  settingsOf(configuration)
    .sections('ike peer <peer-name>')
    .map(({ args: { 'peer-name': name = '' }, settings }) => ikePeer(name, settings));

function ikePeer(name: string, settings: Settings<'ike-peer'>): IkePeer {
  const remote = settings.line('remote-address')?.args;
  const authentic = settings.line('remote-address authentication-address')?.args;
  const fileName = settings.line('certificate local-filename')?.args.filename;
  const domain = settings.line('certificate local pki-domain')?.args['domain-name'];
  const proposal = settings.line('ike-proposal')?.args['proposal-number'];
  return {
    name,
    preShared: settings.line('pre-shared-key') !== undefined,
    proposal: proposal === undefined ? undefined : Number(proposal),
    localIdType: behind(settings.line('local-id-type')?.line)?.split(' ')[0] ?? 'ip',
    remoteAddress: rangeOf(remote),
    authenticationAddress: rangeOf(authentic),
    remoteId: settings.line('remote-id')?.args['remote-id'],
    vpnInstance: remote?.['vpn-instance-name'],
    saVpnInstance: settings.line('sa binding vpn-instance')?.args['vpn-instance-name'],
    natTraversal: settings.line('nat traversal') !== undefined,
    sm4Version: lastWord(settings.line('ipsec sm4 version')?.line) ?? 'standard',
    whitelist: switchOf(lastWord(settings.line('pki whitelist')?.line)),
    localCertificate: fileName !== undefined ? { fileName } : domain !== undefined ? { domain } : undefined,
    remoteCertificate: settings.line('certificate remote-filename')?.args.filename,
  };
}

export const ipsecPolicies = (configuration: Configuration): readonly IpsecPolicy[] =>
  settingsOf(configuration)
    .sections('ipsec policy <policy-name> <policy-seqnum>')
    .map(({ args, settings }) => ({
      name: args['policy-name'] ?? '',
      sequence: Number(args['policy-seqnum']),
      peer: settings.line('ike-peer')?.args['peer-name'],
      proposals: Object.values(settings.line('proposal')?.args ?? {}),
      acl: lastWord(settings.line('security acl')?.line),
      group: behind(settings.line('pfs')?.line),
      localAddress: settings.line('local-address')?.args.localaddr,
      ...lifetime(configuration, settings),
    }))
    .sort((a, b) => (a.name === b.name ? a.sequence - b.sequence : a.name < b.name ? -1 : 1));

export const ipsecProposals = (configuration: Configuration): readonly IpsecProposal[] =>
  settingsOf(configuration)
    .sections('ipsec proposal <proposal-name>')
    .map(({ args: { 'proposal-name': name = '' }, settings }) => ({
      name,
      mode: behind(settings.line('encapsulation-mode')?.line) ?? 'tunnel',
      transform: behind(settings.line('transform')?.line) ?? 'esp',
      ahAuthentication: lastWord(settings.line('ah authentication-algorithm')?.line) ?? 'sha2-256',
      espAuthentication: unlessUndone(settings.line('esp authentication-algorithm')?.line, 'esp authentication-algorithm', 'sha2-256'),
      espEncryption: unlessUndone(settings.line('esp encryption-algorithm')?.line, 'esp encryption-algorithm', 'aes 256'),
    }));

/** `ike verification pki enable` is on by default: then it has no line. */
export const verifiesPeers = (configuration: Configuration): boolean =>
  settingsOf(configuration).line('ike verification pki enable') === undefined;

/** The switch of all peers, for those that have none of their own. */
export const usesWhitelist = (configuration: Configuration): boolean =>
  settingsOf(configuration).line('pki whitelist enable') !== undefined;

/** What the policy says, else what holds for all. */
function lifetime(configuration: Configuration, settings: Settings<'ipsec-policy-isakmp'>): Pick<IpsecPolicy, 'seconds' | 'kilobytes'> {
  const all = settingsOf(configuration);
  const seconds =
    settings.line('sa duration time-based')?.args.salifetimesec ?? all.line('ipsec sa global-duration time-based')?.args.seconds;
  const own = lastWord(settings.line('sa duration traffic-based')?.line);
  const traffic = own ?? lastWord(all.line('ipsec sa global-duration traffic-based')?.line) ?? '1843200';
  return { seconds: Number(seconds ?? 3600), kilobytes: traffic === 'disable' ? undefined : Number(traffic) };
}

function rangeOf(
  args: Readonly<Partial<Record<'remote-low-address' | 'remote-high-address', string>>> | undefined,
): AddressRange | undefined {
  const first = args?.['remote-low-address'];
  return first === undefined ? undefined : { first, last: args?.['remote-high-address'] };
}

/** The words of a line behind its first. */
const behind = (line: string | undefined): string | undefined => line?.split(' ').slice(1).join(' ');

const lastWord = (line: string | undefined): string | undefined => line?.split(' ').at(-1);

const switchOf = (word: string | undefined): boolean | undefined => (word === undefined ? undefined : word === 'enable');

function unlessUndone(line: string | undefined, key: string, byDefault: string): string | undefined {
  if (line === undefined) return byDefault;
  return line.startsWith('undo ') ? undefined : line.slice(key.length + 1);
}
