import type { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as oid from './asn1/object-identifiers.ts';
import { macHashes, mostIterations } from './mac-hashes.ts';
import { PBMParameter } from './asn1/pbm-parameter.ts';
import { parseDer } from './asn1/read.ts';

/** The NE40E itself never sends a MAC: this is for the CA, whose other clients do. RFC 4210 §5.1.3.1. */
export function passwordBasedMac(algorithm: AlgorithmIdentifier, data: Uint8Array, secret: Uint8Array): Uint8Array | undefined {
  const params = readParameters(algorithm);
  const keyHash = params && macHashes.get(params.owf.algorithm);
  const macHash = params && macHashes.get(params.mac.algorithm);
  if (!keyHash || !macHash) return undefined;
  if (params.iterationCount < 1 || params.iterationCount > mostIterations) return undefined;
  let key = createHash(keyHash).update(secret).update(new Uint8Array(params.salt)).digest();
  for (let n = 1; n < params.iterationCount; n++) key = createHash(keyHash).update(key).digest();
  return new Uint8Array(createHmac(macHash, key).update(data).digest());
}

/** False also when the parameters are unknown or out of bounds. */
export function verifyMac(algorithm: AlgorithmIdentifier, data: Uint8Array, mac: Uint8Array, secret: Uint8Array): boolean {
  const expected = passwordBasedMac(algorithm, data, secret);
  return expected !== undefined && expected.length === mac.length && timingSafeEqual(expected, mac);
}

function readParameters({ algorithm, parameters }: AlgorithmIdentifier): PBMParameter | undefined {
  if (algorithm !== oid.id_PasswordBasedMac || !parameters) return undefined;
  try {
    return parseDer(parameters, PBMParameter);
  } catch {
    return undefined;
  }
}
