import type { Clock } from '../../clock/clock.ts';
import type { Entropy } from '../../pki/entropy.ts';
import type { Authority } from '../authority.ts';
import { newSerialNumber, signCertificate } from '../certificate.ts';
import { deviceExtensions } from '../extensions.ts';
import type { OwnKeys } from './message-faults.ts';

/** The keys of a CA for its faults: what is certified with them is in no register. */
export const ownKeysOf = ({ signer, cmpSigner, hash }: Authority, clock: Clock, entropy: Entropy): OwnKeys => ({
  privateKey: cmpSigner.privateKey,
  hash,
  now: () => clock.now(),
  certify: (subject, publicKey, [notBefore, notAfter]) =>
    signCertificate(
      {
        serialNumber: newSerialNumber(entropy),
        issuer: signer.subject,
        notBefore,
        notAfter,
        subject,
        publicKey,
        extensions: deviceExtensions(publicKey, signer.keyIdentifier, []),
      },
      signer.privateKey,
      hash,
    ),
});
