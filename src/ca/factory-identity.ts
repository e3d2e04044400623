import type { Clock } from '../clock/clock.ts';
import { toPem } from '../pki/certificate-file.ts';
import { type DistinguishedName, encodeName } from '../pki/distinguished-name.ts';
import type { Entropy } from '../pki/entropy.ts';
import { newSerialNumber, signCertificate } from './certificate.ts';
import { deviceExtensions } from './extensions.ts';
import { dayMilliseconds, type KeyPairDer } from './make-state.ts';
import { signerOf } from './signer.ts';
import type { CaKey } from './state.ts';

/** What a router leaves the factory with: proof of who it is, for its first certificate request. */
export interface FactoryIdentity {
  readonly certificatePem: string;
  readonly certificateDer: Uint8Array;
  /** PKCS#8, DER. Never shown, never logged. */
  readonly privateKeyPkcs8: Uint8Array;
  /** The factory's root, which signed it. */
  readonly caCertificateDer: Uint8Array;
}

/** Has the factory certify a key. Its validity outlives the router, as IEEE 802.1AR wants it. */
export function factoryIdentityOf(
  key: KeyPairDer,
  factory: CaKey,
  name: DistinguishedName,
  clock: Clock,
  entropy: Entropy,
): FactoryIdentity {
  const { subject: issuer, keyIdentifier, privateKey } = signerOf(factory);
  const certificateDer = signCertificate(
    {
      serialNumber: newSerialNumber(entropy),
      issuer,
      notBefore: clock.now() - dayMilliseconds,
      notAfter: clock.now() + 30 * 365 * dayMilliseconds,
      subject: encodeName(name),
      publicKey: key.publicKey,
      extensions: deviceExtensions(key.publicKey, keyIdentifier, []),
    },
    privateKey,
  );
  return {
    certificatePem: toPem(certificateDer, 'CERTIFICATE'),
    certificateDer,
    privateKeyPkcs8: key.privateKey,
    caCertificateDer: factory.certificate,
  };
}
