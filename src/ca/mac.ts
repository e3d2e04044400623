import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import * as oid from '../cmp/asn1/object-identifiers.ts';
import type { ReceivedMessage } from '../cmp/asn1/message.ts';
import { protectedPartOf } from '../cmp/asn1/protected-part.ts';
import { macHashes, mostIterations } from '../cmp/mac-hashes.ts';
import { type DerElement, elementsOf, readDer } from '../pki/der.ts';
import { readObjectIdentifier } from '../pki/object-identifier.ts';
import { integer, objectIdentifier, octetString, sequence } from './wire/values.ts';

/** Which of the two MACs that are known here. */
export type MacKind = 'PasswordBasedMac' | 'PBMAC1';

/** A MAC with its parameters, ready to be made with a secret. */
interface Mac {
  readonly kind: MacKind;
  readonly over: (data: Uint8Array, secret: Uint8Array) => Uint8Array;
}

/** What a message says it is MACed with; undefined for parameters that are unknown or out of bounds. */
export function macOf({ header: { protectionAlg } }: ReceivedMessage): Mac | undefined {
  try {
    const parameters = protectionAlg?.parameters && readDer(new Uint8Array(protectionAlg.parameters));
    if (!parameters) return undefined;
    return protectionAlg.algorithm === oid.id_PBMAC1 ? pbmac1(parameters) : passwordBasedMac(parameters);
  } catch {
    return undefined;
  }
}

export function isMacedWith({ protection, headerRaw, bodyRaw }: ReceivedMessage, mac: Mac, secret: Uint8Array): boolean {
  if (!protection) return false;
  const [given, expected] = [new Uint8Array(protection), mac.over(protectedPartOf(headerRaw, bodyRaw), secret)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The DER of the algorithm that an answer is MACed with, and its MAC: of the kind that the request had. The salt has to be fresh. */
export function answerMac(kind: MacKind, salt: Uint8Array): { readonly algorithm: Uint8Array; readonly over: Mac['over'] } {
  const hmac = sequence(objectIdentifier(oid.id_hmacWithSHA256));
  const parameters =
    kind === 'PasswordBasedMac'
      ? sequence(octetString(salt), sequence(objectIdentifier(oid.id_sha256)), integer(ownIterations), hmac)
      : sequence(sequence(objectIdentifier(id_PBKDF2), sequence(octetString(salt), integer(ownIterations), integer(32), hmac)), hmac);
  const { over } = (kind === 'PBMAC1' ? pbmac1 : passwordBasedMac)(readDer(parameters)) ?? {};
  if (!over) throw new TypeError('a MAC of ours is unknown to us');
  const id = kind === 'PBMAC1' ? oid.id_PBMAC1 : oid.id_PasswordBasedMac;
  return { algorithm: sequence(objectIdentifier(id), parameters), over };
}

/** ```PBMParameter ::= SEQUENCE { salt OCTET STRING, owf AlgorithmIdentifier, iterationCount INTEGER, mac AlgorithmIdentifier }``` RFC 4210 §5.1.3.1. */
function passwordBasedMac(parameters: DerElement): Mac | undefined {
  const [salt, owf, count, mac] = elementsOf(parameters);
  const [keyHash, macHash] = [hashIn(owf), hashIn(mac)];
  const iterations = count && iterationsIn(count);
  if (salt?.tag !== 0x04 || !keyHash || !macHash || !iterations) return undefined;
  const keyOf = (secret: Uint8Array) => {
    let key = createHash(keyHash).update(secret).update(salt.contents).digest();
    for (let n = 1; n < iterations; n++) key = createHash(keyHash).update(key).digest();
    return key;
  };
  return { kind: 'PasswordBasedMac', over: (data, secret) => createHmac(macHash, keyOf(secret)).update(data).digest() };
}

/**
 * ```PBMAC1-params ::= SEQUENCE { keyDerivationFunc AlgorithmIdentifier, messageAuthScheme AlgorithmIdentifier }``` RFC 8018 appendix A.5, with
 * PBKDF2-params of salt, iterationCount, keyLength OPTIONAL and prf DEFAULT hmacWithSHA1.
 */
function pbmac1(parameters: DerElement): Mac | undefined {
  const [derivation, scheme] = elementsOf(parameters);
  const [id, pbkdf2] = derivation ? elementsOf(derivation) : [];
  const macHash = hashIn(scheme);
  if (!id || !pbkdf2 || !macHash || readObjectIdentifier(id) !== id_PBKDF2) return undefined;
  const [salt, count, ...rest] = elementsOf(pbkdf2);
  const [length, prf] = rest[0]?.tag === 0x02 ? rest : [undefined, ...rest];
  const keyHash = prf ? hashIn(prf) : 'sha1';
  const iterations = count && iterationsIn(count);
  const octets = length ? numberIn(length) : createHash(macHash).digest().length;
  if (salt?.tag !== 0x04 || !keyHash || !iterations || octets < 1 || octets > 256) return undefined;
  const keyOf = (secret: Uint8Array) => pbkdf2Sync(secret, salt.contents, iterations, octets, keyHash);
  return { kind: 'PBMAC1', over: (data, secret) => createHmac(macHash, keyOf(secret)).update(data).digest() };
}

const hashIn = (algorithm: DerElement | undefined): string | undefined => {
  const [id] = algorithm ? elementsOf(algorithm) : [];
  return id && macHashes.get(readObjectIdentifier(id));
};

function iterationsIn(count: DerElement): number | undefined {
  const iterations = numberIn(count);
  return iterations >= 1 && iterations <= mostIterations ? iterations : undefined;
}

const numberIn = ({ tag, contents }: DerElement): number =>
  tag === 0x02 && contents.length <= 4 ? Buffer.from(contents).readIntBE(0, contents.length) : Number.NaN;

const id_PBKDF2 = '1.2.840.113549.1.5.12';
const ownIterations = 1000;
