import { Authority } from '../../ca/authority.ts';
import { CmpResponder } from '../../ca/cmp-responder.ts';
import { decideOn, type PendingRequest, pendingOf } from '../../ca/approval.ts';
import { Desk, type Tray, type Verdict } from '../../ca/desk.ts';
import type { CaEvent } from '../../ca/events.ts';
import { plannedExtensions } from '../../ca/extension-plan.ts';
import { type FactoryIdentity, factoryIdentityOf } from '../../ca/factory-identity.ts';
import { makeFactory, newRsaKey } from '../../ca/make-state.ts';
import { emptyProfile } from '../../ca/profile/profile.ts';
import type { CaKey } from '../../ca/state.ts';
import type { DistinguishedName } from '../../pki/slash-name.ts';
import { toPem } from '../../pki/certificate-file.ts';
import { keepCaKey } from './ca-folder.ts';
import { openCaKeys } from './ca-keys.ts';
import { caRegister } from './ca-register.ts';
import { requestFiles } from './request-files.ts';
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
  pending(): readonly PendingRequest[];
  decide(id: string, verdict: Verdict): PendingRequest | undefined;
  /** Comes when everything up to now is on stable storage. */
  stored(): Promise<void>;
  readonly rootCertificatePem: string;
  readonly issuingCertificatePem: string;
}

/** The CA of this folder, made at its first use. */
export async function openCa(factory: CaKey, options: LabCaOptions): Promise<OpenedCa> {
  const { folder, clock, entropy, trusted = [], sharedSecret, sharedSecrets = [], onEvent } = options;
  const { profile = emptyProfile } = options;
  const state = await openCaKeys(options, factory, profile.making);
  const validity = options.validity ?? profile.validity;
  const authority = new Authority({
    state,
    register: caRegister(folder, clock, options.onSetAside),
    clock,
    entropy,
    extensions: usual => plannedExtensions(usual, profile.extensions),
    ...(profile.hash && { hash: profile.hash }),
    ...(validity !== undefined && { validityMilliseconds: validity }),
  });
  const pollCount = options.pollCount ?? profile.pollCount;
  const checkAfter = options.checkAfter ?? profile.checkAfter;
  const desk = new Desk({ ...profile.desk, clock, tray: telling(requestFiles(folder, clock), onEvent) });
  const trustedIn = trustedCertificates(options.onNotTrusted);
  trustedIn(folder); // what is none of them is told at the start
  const responder = new CmpResponder({
    authority,
    clock,
    entropy,
    anchors: () => [factory.certificate, ...trusted, ...trustedIn(folder)],
    sharedSecrets: sharedSecret ? [sharedSecret, ...sharedSecrets] : sharedSecrets,
    ...(onEvent && { onEvent }),
    policy: desk,
    ...(pollCount !== undefined && { pollCount }),
    ...(checkAfter !== undefined && { checkAfter }),
  });
  return {
    responder,
    pending: () => responder.waiting().map(pendingOf),
    decide: (id, verdict) => decideOn(responder.waiting(), desk, id, verdict),
    stored: () => authority.stored(),
    rootCertificatePem: toPem(authority.root, 'CERTIFICATE'),
    issuingCertificatePem: toPem(authority.signer.certificate, 'CERTIFICATE'),
  };
}

/** Somebody may be waiting to decide. */
const telling = (tray: Tray, tell: (event: CaEvent) => void = () => {}): Tray => ({
  ...tray,
  lay(asked) {
    const { id, kind, subject } = pendingOf(asked);
    tray.lay(asked);
    tell({ event: 'waiting', id, kind, subject });
  },
});
