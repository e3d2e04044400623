import type { HeldCertificate } from '../pki/certificate-store.ts';
import { heldCertificate } from '../pki/held-values.ts';
import { isKeyOf } from '../pki/key-pair.ts';
import { isCa } from '../pki/validation.ts';
import type { NonVolatile, Volatile } from './state.ts';

interface At {
  readonly nonVolatile: Pick<NonVolatile, 'board'>;
  readonly volatile: Pick<Volatile, 'pending'>;
}

/** For whoever keeps the router: no document has it refuse a certificate in the wrong place, and its own check comes minutes later. */
export function remarkOnImport(held: HeldCertificate, { nonVolatile: { board }, volatile: { pending } }: At): string | undefined {
  const certificate = held.usage === 'ca' || held.usage === 'local' ? heldCertificate(held) : undefined;
  if (!certificate) return undefined;
  if (held.usage === 'ca')
    return isCa(certificate)
      ? undefined
      : `${held.fileName} was imported as a CA certificate and is none: a router's own is imported as local`;
  const keyPairs = [board.keyPairs, ...[...pending.values()].map(({ keyPairs: staged }) => staged)].flat();
  return keyPairs.some(keyPair => 'publicKey' in keyPair && isKeyOf(keyPair, certificate.publicKey))
    ? undefined
    : `${held.fileName} was imported as local, and no key pair of this router is its: a CA's certificate is imported as ca`;
}
