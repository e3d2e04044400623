import type { Configuration } from '../config/configuration.ts';
import { type Certificate, parseCertificate } from '../pki/certificate.ts';
import type { CertificateStore, CertificateUsage, HeldCertificate } from '../pki/certificate-store.ts';
import { isKeyOf, type KeyPair } from '../pki/key-pair.ts';
import { type IkePeer, ikePeers, ikeProposals, type IpsecPolicy, ipsecPolicies } from './settings.ts';

/** What a negotiation is judged by: the router as it is at this moment, and who stands at the other end. */
export interface Present {
  readonly running: Configuration;
  readonly certificates: CertificateStore;
  readonly keyPairs: readonly KeyPair[];
  /** DER of the certificate that an IKE peer presents: by the peer's name or address, or under `undefined` for whoever else asks. */
  readonly presented: ReadonlyMap<string | undefined, Uint8Array>;
  /** What is wrong with a certificate of the other end; undefined: it is believed. */
  readonly faultOfPeer: (certificate: Certificate, peer: IkePeer) => string | undefined;
  /** What is wrong with one of this end, before which it is not shown to anybody. */
  readonly faultOfOwn: (certificate: Certificate) => string | undefined;
}

/** What a negotiation begun now would come to. */
export interface Outlook {
  readonly policy: IpsecPolicy;
  readonly peer: IkePeer | undefined;
  /** Why no SA would come of it, in our own words; undefined: it would stand. */
  readonly hindrance: string | undefined;
}

/** For every IPsec policy, by name and number. Nothing is sent: there is no forwarding plane, and the peer is a certificate. */
export const outlooks = (present: Present): readonly Outlook[] => {
  const peers = ikePeers(present.running);
  return ipsecPolicies(present.running).map(policy => {
    const peer = peers.find(({ name }) => name === policy.peer);
    return { policy, peer, hindrance: hindranceOf(policy, peer, present) };
  });
};

function hindranceOf(policy: IpsecPolicy, peer: IkePeer | undefined, present: Present): string | undefined {
  if (!peer) return 'the policy has no ike-peer';
  if (policy.proposals.length === 0) return 'the policy has no proposal';
  if (policy.acl === undefined) return 'the policy has no security acl';
  if (!peer.remoteAddress) return `ike peer ${peer.name} has no remote-address`;
  return faultOfMethod(peer, present) ?? faultOfThisEnd(peer, present) ?? faultOfOtherEnd(peer, present);
}

/** Without a proposal of its own a peer takes part with all that are configured, and those that every router has, which are pre-shared. */
function faultOfMethod({ name, proposal }: IkePeer, { running }: Present): string | undefined {
  const usable = ikeProposals(running).filter(({ number }) => proposal === undefined || number === proposal);
  if (usable.some(({ authenticationMethod }) => authenticationMethod !== 'pre-share')) return undefined;
  return `ike peer ${name} authenticates by pre-shared key, and there is no other end here that would know it`;
}

function faultOfThisEnd(peer: IkePeer, present: Present): string | undefined {
  const { localCertificate } = peer;
  if (!localCertificate) return `ike peer ${peer.name} has no certificate local-filename and no pki-domain`;
  const held = ownCertificate(localCertificate, present.certificates);
  const called = 'fileName' in localCertificate ? localCertificate.fileName : `the local certificate of domain ${localCertificate.domain}`;
  const certificate = held && parseCertificate(held.der);
  if (!certificate) return `${called} is not in memory as local: pki import-certificate local`;
  if (!present.keyPairs.some(pair => isKeyOf(pair, certificate.publicKey))) return `no key pair here fits ${called}`;
  const fault = present.faultOfOwn(certificate);
  return fault && `${called}: ${fault}`;
}

/** A domain has one local certificate; of several the first that was imported is taken. */
function ownCertificate(local: NonNullable<IkePeer['localCertificate']>, certificates: CertificateStore): HeldCertificate | undefined {
  if ('fileName' in local) return inMemory('local', local.fileName, certificates);
  return certificates.find(({ usage, domain }) => usage === 'local' && domain === local.domain);
}

function faultOfOtherEnd(peer: IkePeer, present: Present): string | undefined {
  const { certificate, called } = certificateOfPeer(peer, present);
  if (!certificate) return called;
  const fault = present.faultOfPeer(certificate, peer);
  return fault && `${called}: ${fault}`;
}

/** What the peer presents, or what was imported of it; where the peer is bound to a file, no other certificate is taken. */
function certificateOfPeer(peer: IkePeer, { certificates, presented }: Present): { certificate?: Certificate; called: string } {
  const { name, remoteCertificate, remoteAddress } = peer;
  const pinned = remoteCertificate === undefined ? undefined : inMemory('peer', remoteCertificate, certificates);
  if (remoteCertificate !== undefined && !pinned)
    return { called: `${remoteCertificate} is not in memory as peer: pki import-certificate peer` };
  const shown = presented.get(name) ?? presented.get(remoteAddress?.first) ?? presented.get(undefined);
  if (shown && pinned && !Buffer.from(shown).equals(pinned.der))
    return { called: `the peer presents another certificate than ${remoteCertificate}` };
  const der = shown ?? pinned?.der ?? certificates.find(({ usage }) => usage === 'peer')?.der;
  const certificate = der && parseCertificate(der);
  if (!certificate) return { called: `nobody is at the other end of ike peer ${name}: pki import-certificate peer, or --ike-peer-cert` };
  return { certificate, called: `the certificate of ike peer ${name}` };
}

const inMemory = (usage: CertificateUsage, file: string, certificates: CertificateStore): HeldCertificate | undefined =>
  certificates.find(held => held.usage === usage && isSameFile(held.fileName, file));

/** Names of files are matched without regard to case, as on the card. */
const isSameFile = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
