import type { Configuration } from '../config/configuration.ts';
import type { CfCard } from '../flash/cf-card.ts';
import type { CertificateFault } from './certificate.ts';
import { certificateOnCard } from './certificate-on-card.ts';
import type { CertificateStore } from './certificate-store.ts';
import { type CmpSession, cmpSessions, domainOf } from './domain.ts';
import { type Entity, entityOf } from './entity.ts';
import type { Origin } from './downloads.ts';
import { identityAuthorities } from './identity-files.ts';
import { isKeyOf, type KeyPair, keyPairNamed } from './key-pair.ts';
import { type OriginFault, requestOrigin } from './request-origin.ts';
import { type DistinguishedName, parseSlashName } from './slash-name.ts';
import { authoritiesIn, chainAbove } from './validation.ts';

/** What an initial request is made from. */
export interface EnrolmentFacts {
  readonly running: Configuration;
  readonly keyPairs: readonly KeyPair[];
  readonly certificates: CertificateStore;
  readonly cfCard: CfCard;
  /** By name, the CMP sessions with a transaction under way. */
  readonly cmpRequests?: ReadonlyMap<string, unknown>;
}

/** All that one CMP transaction takes from the router. */
export interface PreparedRequest {
  /** Name of the CMP session. */
  readonly session: string;
  readonly domain: string;
  /** Byte for byte as configured. */
  readonly url: string;
  readonly from: Origin;
  /** Subject and subjectAltName to ask for. */
  readonly entity: Entity;
  /** The key pair that the certificate is wanted for. */
  readonly requestedKey: KeyPair;
  /** DER of the certificate that the router identifies itself with, and its key pair. */
  readonly authenticationCertificate: Uint8Array;
  readonly authenticationKey: KeyPair;
  /** DER of the CA certificates above it that are in memory or were delivered with it, issuer first. */
  readonly chain: readonly Uint8Array[];
  /** DER of the CA certificates in memory that an answer may be trusted by. */
  readonly trustAnchors: readonly Uint8Array[];
  /** `cmp request ca-name` */
  readonly recipient: DistinguishedName;
}

export type Refusal =
  | 'domain missing'
  | 'session missing'
  | 'request under way'
  | 'entity not set'
  | 'entity missing'
  | 'common name not set'
  | 'key pair not set'
  | 'key pair missing'
  | 'CA name not set'
  | 'CA name malformed'
  | 'URL not set'
  | 'authentication certificate not set'
  | 'authentication file missing'
  | CertificateFault
  | 'authentication key missing'
  | OriginFault;

export type Prepared =
  | ({ readonly ok: true } & PreparedRequest)
  | {
      readonly ok: false;
      readonly reason: Refusal /** The domain, entity, key pair or file that the reason is about. */;
      readonly object: string;
    };

/**
 * Gathers what the initial request of a domain needs, or says what is missing first. The authentication certificate is looked up by file
 * name on the CF card, no import needed; its key is whichever pair of the key store fits it.
 */
export function prepareInitialRequest(facts: EnrolmentFacts, domainName: string): Prepared {
  const domain = domainOf(facts.running, domainName);
  if (!domain) return refuse('domain missing', domainName);
  const { session } = domain;
  if (!session) return refuse('session missing', domainName);
  if (facts.cmpRequests?.has(session.name)) return refuse('request under way', session.name);

  const asked = whatToAsk(facts, session);
  if ('reason' in asked) return asked;
  const identity = howToSign(facts, session);
  if ('reason' in identity) return identity;
  return { ok: true, session: session.name, domain: domainName, ...asked, ...identity, trustAnchors: trustAnchors(facts, domainName) };
}

/** The same for the update of the certificate that a session identifies itself with: it is replaced by what comes, for the key pair of the session. */
export function prepareKeyUpdate(facts: EnrolmentFacts, sessionName: string): Prepared {
  const session = cmpSessions(facts.running).find(({ name }) => name === sessionName);
  return session ? prepareInitialRequest(facts, session.domain) : refuse('session missing', sessionName);
}

type Refused = Extract<Prepared, { readonly ok: false }>;

const refuse = (reason: Refusal, object: string): Refused => ({ ok: false, reason, object });

function whatToAsk(
  { running, keyPairs }: EnrolmentFacts,
  session: CmpSession,
): Pick<PreparedRequest, 'entity' | 'requestedKey' | 'recipient' | 'url' | 'from'> | Refused {
  const { name, entity: entityName, key, caName, url } = session;
  if (entityName === undefined) return refuse('entity not set', name);
  const entity = entityOf(running, entityName);
  if (!entity) return refuse('entity missing', entityName);
  if (entity.commonName === undefined) return refuse('common name not set', entityName);
  if (!key) return refuse('key pair not set', name);
  const requestedKey = keyPairNamed(keyPairs, key.name);
  if (!requestedKey) return refuse('key pair missing', key.name);
  if (caName === undefined) return refuse('CA name not set', name);
  const { name: recipient } = parseSlashName(caName);
  if (!recipient) return refuse('CA name malformed', caName);
  if (url === undefined) return refuse('URL not set', name);
  const origin = requestOrigin(running, session);
  if ('fault' in origin) return refuse(origin.fault, origin.object);
  return { entity, requestedKey, recipient, url, from: origin.from };
}

function howToSign(
  { cfCard, certificates, keyPairs }: EnrolmentFacts,
  { name, authenticationCertificate: file }: CmpSession,
): Pick<PreparedRequest, 'authenticationCertificate' | 'authenticationKey' | 'chain'> | Refused {
  if (file === undefined) return refuse('authentication certificate not set', name);
  const read = certificateOnCard(cfCard, file);
  if (!read) return refuse('authentication file missing', file);
  const { certificate, fault } = read;
  if (!certificate) return refuse(fault, file);
  const authenticationKey = keyPairs.find(keyPair => isKeyOf(keyPair, certificate.publicKey));
  if (!authenticationKey) return refuse('authentication key missing', file);
  const chain = chainAbove(certificate, [...authoritiesIn(certificates), ...identityAuthorities(cfCard)]).map(({ der }) => der);
  return { authenticationCertificate: certificate.der, authenticationKey, chain };
}

/** Imported for this domain, for the reserved one, or for none. */
const trustAnchors = ({ certificates }: EnrolmentFacts, domainName: string): readonly Uint8Array[] =>
  certificates
    .filter(({ usage, domain }) => usage === 'ca' && (domain === undefined || domain === 'default' || domain === domainName))
    .map(({ der }) => der);
