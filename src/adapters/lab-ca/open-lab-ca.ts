import { Authority } from '../../ca/authority.ts';
import { CmpResponder } from '../../ca/cmp-responder.ts';
import { type FactoryIdentity, factoryIdentityOf } from '../../ca/factory-identity.ts';
import { makeFactory, makeIssuing, makeRoot, newRsaKey } from '../../ca/make-state.ts';
import type { CaKey } from '../../ca/state.ts';
import type { DistinguishedName } from '../../pki/slash-name.ts';
import { toPem } from '../../pki/certificate-file.ts';
import { keepCaKey } from './ca-folder.ts';
import { caRegister } from './ca-register.ts';
import type { LabCaOptions } from './lab-ca.ts';
import { trustedCertificates } from './trusted.ts';

/** The factory of this folder, made at its first use. */
export const openFactory = ({ folder, clock, entropy }: LabCaOptions): Promise<CaKey> =>
  keepCaKey(folder, 'factory', { newKey: newRsaKey, certify: key => makeFactory(key, clock, entropy), clock });

/** A new identity; its key is made while the factory is opened. */
export async function makeIdentity(
  factory: Promise<CaKey>,
  name: DistinguishedName,
  { clock, entropy }: LabCaOptions,
): Promise<FactoryIdentity> {
  const [key, signer] = await Promise.all([newRsaKey(), factory]);
  return factoryIdentityOf(key, signer, name, clock, entropy);
}

export interface OpenedCa {
  readonly responder: CmpResponder;
  readonly rootCertificatePem: string;
  readonly issuingCertificatePem: string;
}

/** The CA of this folder, made at its first use. */
export async function openCa(factory: CaKey, options: LabCaOptions): Promise<OpenedCa> {
  const { folder, clock, entropy, trusted = [], sharedSecret, onEvent } = options;
  const root = await keepCaKey(folder, 'root', { newKey: newRsaKey, certify: key => makeRoot(key, clock, entropy), clock });
  const issuing = await keepCaKey(folder, 'issuing', { newKey: newRsaKey, certify: key => makeIssuing(key, root, clock, entropy), clock });
  const authority = new Authority({
    state: { root, issuing, factory },
    register: caRegister(folder, clock, options.onSetAside),
    clock,
    entropy,
    ...(options.validity !== undefined && { validityMilliseconds: options.validity }),
  });
  const trustedIn = trustedCertificates(options.onNotTrusted);
  trustedIn(folder); // what is none of them is told at the start
  const responder = new CmpResponder({
    authority,
    clock,
    entropy,
    anchors: () => [factory.certificate, ...trusted, ...trustedIn(folder)],
    ...(sharedSecret && { sharedSecret }),
    ...(onEvent && { onEvent }),
    ...(options.pollCount !== undefined && { pollCount: options.pollCount }),
    ...(options.checkAfter !== undefined && { checkAfter: options.checkAfter }),
  });
  return {
    responder,
    rootCertificatePem: toPem(root.certificate, 'CERTIFICATE'),
    issuingCertificatePem: toPem(issuing.certificate, 'CERTIFICATE'),
  };
}
