import { X509Certificate } from 'node:crypto';

/** Subject and serial number for people, as OpenSSL reads them. Throws for what it cannot read. */
export function wordsOf(certificate: Uint8Array): { readonly subject: string; readonly serialNumber: string } {
  const known = words.get(certificate);
  if (known) return known;
  const { subject, serialNumber } = new X509Certificate(certificate);
  const read = { subject: subject.replaceAll('\n', ', '), serialNumber: serialNumber.toLowerCase() };
  words.set(certificate, read);
  return read;
}

/** A certificate is told of when it is issued and again when it is confirmed. */
const words = new WeakMap<Uint8Array, ReturnType<typeof wordsOf>>();
