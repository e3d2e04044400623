import * as oid from './asn1/object-identifiers.ts';

/** A message may not keep us busy: OpenSSL sends 500. */
export const mostIterations = 100_000;

/** Hashes by their own identifiers and by those of the HMACs made with them. */
export const macHashes = new Map([
  [oid.id_sha1, 'sha1'],
  [oid.id_sha224, 'sha224'],
  [oid.id_sha256, 'sha256'],
  [oid.id_sha384, 'sha384'],
  [oid.id_sha512, 'sha512'],
  [oid.hmac_SHA1, 'sha1'],
  [oid.id_hmacWithSHA1, 'sha1'],
  [oid.id_hmacWithSHA224, 'sha224'],
  [oid.id_hmacWithSHA256, 'sha256'],
  [oid.id_hmacWithSHA384, 'sha384'],
  [oid.id_hmacWithSHA512, 'sha512'],
]);
