import { isSameName } from '../pki/distinguished-name.ts';
import type { ReceivedMessage } from './asn1/message.ts';
import { hasIssued, isSameDer, isValidAt, type ReadCertificate } from './certificate.ts';
import { isSignedBy } from './protection.ts';
import type { SignatureOptions } from './signature.ts';

/** Whom the router believes: CA certificates that were imported before, else the CA that the operator named. */
export interface TrustBasis {
  readonly anchors: readonly ReadCertificate[];
  /** DER of the Name in `cmp request ca-name`. */
  readonly caName: Uint8Array | undefined;
  /** Undefined: whatever the time is. */
  readonly now: number | undefined;
}

export type SignerVerdict = TrustedSigner | UntrustedSigner;

export interface TrustedSigner {
  readonly trusted: ReadCertificate;
  readonly by: TrustedBy;
}

/** What leads to someone whom the router believes: a CA certificate in memory, or only the name of the CA asked. */
export type TrustedBy = 'imported CA' | 'CA name';

export interface UntrustedSigner {
  readonly trusted?: undefined;
  readonly fault: SignerFault;
  /** Whose key verifies the message, if anybody's does. */
  readonly signer?: ReadCertificate;
}

export type SignerFault =
  | 'no certificate verifies it'
  | 'sender is not the signer'
  | 'signer may not sign'
  | 'signer is not trusted'
  | 'signer is not valid now';

/**
 * Finds the certificate that signed a message and may be believed. Neither position nor senderKID decides: servers put certificates in any
 * order and some reflect our own identifier, so every candidate is tried, likely ones first.
 */
export function findSigner(
  message: ReceivedMessage,
  candidates: readonly ReadCertificate[],
  basis: TrustBasis,
  options: SignatureOptions = {},
): SignerVerdict {
  const signers = byLikelihood(message, candidates).filter(({ publicKey }) => isSignedBy(message, publicKey, options));
  const [signer] = signers;
  if (!signer) return { fault: 'no certificate verifies it' };
  const senders = signers.filter(signer => isSender(message, signer));
  if (senders.length === 0) return { fault: 'sender is not the signer', signer };
  // Real CAs sign with a certificate that has only keyCertSign and cRLSign (old EJBCA profiles): accepted, and reported.
  const usable = senders.filter(signer => signer.digitalSignature || signer.isCa);
  const [sender] = usable;
  if (!sender) return { fault: 'signer may not sign', signer };
  const trusts = usable.flatMap(trusted => {
    const by = trustOf(trusted, candidates, basis);
    return by ? [{ trusted, by }] : [];
  });
  const best = trusts.find(({ by }) => by === 'imported CA') ?? trusts[0];
  if (best) return best;
  const isClockWrong = usable.some(signer => trustOf(signer, candidates, { ...basis, now: undefined }));
  return { fault: isClockWrong ? 'signer is not valid now' : 'signer is not trusted', signer: sender };
}

/**
 * What a path of valid certificates leads to. The name counts only where no certificate in memory has a say: no path leads there, not even one
 * that is not valid, and none bears that name. A router with its factory's CAs in memory can enrol at an operator's CA that way.
 */
export function trustOf(certificate: ReadCertificate, pool: readonly ReadCertificate[], basis: TrustBasis): TrustedBy | undefined {
  const { anchors, caName, now } = basis;
  const all = [...anchors, ...pool];
  const leads = (isGoal: (certificate: ReadCertificate) => boolean) => findPath(certificate, all, now, isGoal) !== undefined;
  const isAnchor = ({ der }: ReadCertificate) => anchors.some(anchor => isSameDer(anchor.der, der));
  const isNamed = ({ subject }: ReadCertificate) => caName !== undefined && isSameName(subject, caName);
  if (leads(isAnchor)) return 'imported CA';
  if (caName === undefined || anchors.some(isNamed) || findPath(certificate, all, undefined, isAnchor, () => true)) return undefined;
  return leads(isNamed) ? 'CA name' : undefined;
}

/** The certificate and its issuers up to the goal; undefined when no path of certificates valid now leads there. */
export function findPath(
  from: ReadCertificate,
  pool: readonly ReadCertificate[],
  now: number | undefined,
  isGoal: (certificate: ReadCertificate) => boolean,
  mayIssue = mayIssueAt,
): readonly ReadCertificate[] | undefined {
  const seen = new Set<string>();
  const walk = (path: readonly ReadCertificate[]): readonly ReadCertificate[] | undefined => {
    const last = path.at(-1);
    if (!last || path.length > longestPath || (now !== undefined && !isValidAt(last, now))) return undefined;
    if (isGoal(last)) return path;
    for (const issuer of pool) {
      const key = Buffer.from(issuer.der).toString('base64');
      if (seen.has(key) || !mayIssue(issuer, path.length - 1) || !hasIssued(issuer, last)) continue;
      seen.add(key);
      const found = walk([...path, issuer]);
      if (found) return found;
    }
    return undefined;
  };
  return walk([from]);
}

const mayIssueAt = (issuer: ReadCertificate, intermediatesBelow: number): boolean =>
  issuer.isCa && issuer.keyCertSign && (issuer.pathLength === undefined || intermediatesBelow <= issuer.pathLength);

/** `sender` names the signer; a NULL-DN sender is known by its senderKID alone. */
function isSender({ header: { sender, senderKID } }: ReceivedMessage, signer: ReadCertificate): boolean {
  const name = sender.directoryName && new Uint8Array(sender.directoryName);
  if (!name) return false;
  if (name.length > 2) return isSameName(name, signer.subject);
  return senderKID !== undefined && isIdentifier(signer, senderKID);
}

function byLikelihood(
  { header: { sender, senderKID } }: ReceivedMessage,
  candidates: readonly ReadCertificate[],
): readonly ReadCertificate[] {
  const rank = (candidate: ReadCertificate) =>
    Number(senderKID !== undefined && isIdentifier(candidate, senderKID)) +
    Number(sender.directoryName !== undefined && isSameName(new Uint8Array(sender.directoryName), candidate.subject));
  return candidates
    .map(candidate => ({ candidate, rank: rank(candidate) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ candidate }) => candidate);
}

const isIdentifier = ({ subjectKeyIdentifier }: ReadCertificate, senderKID: ArrayBuffer): boolean =>
  subjectKeyIdentifier !== undefined && isSameDer(subjectKeyIdentifier, new Uint8Array(senderKID));

const longestPath = 10;
