import { X509Certificate } from 'node:crypto';
import { Authority } from '../../ca/authority.ts';
import { CmpResponder } from '../../ca/cmp-responder.ts';
import { decideOn, type PendingRequest, pendingOf } from '../../ca/approval.ts';
import { CrlIssuer } from '../../ca/crl-issuer.ts';
import { Desk, type Tray, type Verdict } from '../../ca/desk.ts';
import type { CaEvent } from '../../ca/events.ts';
import { plannedExtensions } from '../../ca/extension-plan.ts';
import { ownKeysOf } from '../../ca/faults/own-keys.ts';
import { type FactoryIdentity, factoryIdentityOf } from '../../ca/factory-identity.ts';
import { makeFactory, newRsaKey } from '../../ca/make-state.ts';
import { emptyProfile } from '../../ca/profile/profile.ts';
import { pointExtensions } from '../../ca/points.ts';
import type { CaKey, CaRegister } from '../../ca/state.ts';
import { transactionLine } from '../../ca/transaction-line.ts';
import type { DistinguishedName } from '../../pki/slash-name.ts';
import { toPem } from '../../pki/certificate-file.ts';
import type { Meddler, Page } from '../network/ca-http-server.ts';
import { faultInjector } from '../network/fault-injector.ts';
import { caPages } from './ca-pages.ts';
import { crlFiles, crlFilesAbove } from './crl-files.ts';
import { messageDump } from './message-dump.ts';
import { keepCaKey } from './ca-folder.ts';
import { openCaKeys } from './ca-keys.ts';
import { caRegister } from './ca-register.ts';
import { requestFiles } from './request-files.ts';
import type { LabCaOptions } from './lab-ca.ts';
import { transactionFile } from './transaction-file.ts';
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

export interface RevokedCertificate {
  readonly serialNumber: string;
  readonly subject: string;
}

export interface OpenedCa {
  readonly responder: CmpResponder;
  respond(request: Uint8Array, peer: string): Promise<Uint8Array>;
  page(path: string): Page | undefined;
  /** Puts the faults that were asked for into its answers. */
  readonly meddle: Meddler;
  revoke(serialNumber: string): RevokedCertificate | undefined;
  pending(): readonly PendingRequest[];
  decide(id: string, verdict: Verdict): PendingRequest | undefined;
  /** Comes when everything up to now is on stable storage. */
  stored(): Promise<void>;
  readonly rootCertificatePem: string;
  readonly issuingCertificatePem: string;
}

/** The CA of this folder, made at its first use. */
export async function openCa(factory: CaKey, baseUrl: string, options: LabCaOptions): Promise<OpenedCa> {
  const { folder, clock, entropy, trusted = [], sharedSecret, sharedSecrets = [], onEvent } = options;
  const { profile = emptyProfile } = options;
  const faults = options.faults ?? profile.faults ?? [];
  const state = await openCaKeys(options, factory, profile.making);
  const validity = options.validity ?? profile.validity;
  const register = caRegister(folder, clock, options.onSetAside);
  const authority = new Authority({
    state,
    register,
    clock,
    entropy,
    extensions: usual => plannedExtensions([...usual, ...pointExtensions(baseUrl)], profile.extensions),
    ...(profile.hash && { hash: profile.hash }),
    ...(validity !== undefined && { validityMilliseconds: validity }),
  });
  const { timeWindow = profile.timeWindow } = options;
  const pollCount = options.pollCount ?? profile.pollCount;
  const checkAfter = options.checkAfter ?? profile.checkAfter;
  const tray = requestFiles(folder, clock);
  const desk = new Desk({
    ...profile.desk,
    ...(faults.some(({ name }) => name === 'other-subject') && somebodyElse),
    clock,
    tray: telling(tray, onEvent),
  });
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
    crl: () => crl.current(),
    memory: transactionFile(folder, clock, options.onSetAside),
    ...(timeWindow !== undefined && { messageTimeWindow: timeWindow }),
    ...(pollCount !== undefined && { pollCount }),
    ...(checkAfter !== undefined && { checkAfter }),
  });
  tray.forgetOthers(responder.waiting());
  const { crlValidity } = profile;
  const alike = { hash: authority.hash, clock, ...(crlValidity !== undefined && { validityMilliseconds: crlValidity }) };
  const crl = new CrlIssuer({ ...alike, ...crlFiles(folder, clock), signer: authority.signer });
  const above = authority.above.map((signer, at) => new CrlIssuer({ ...alike, ...crlFilesAbove(folder, clock, at + 1), signer }));
  return {
    responder,
    respond: told(responder.respond, options),
    meddle: faultInjector(faults, ownKeysOf(authority, clock, entropy)),
    page: caPages({ crl: () => crl.current(), crlsAbove: above.map(issuer => () => issuer.current()), chain: authority.chain }),
    revoke: serialNumber => revokeBy(serialNumber, register, onEvent),
    pending: () => responder.waiting().map(pendingOf),
    decide: (id, verdict) => decideOn(responder.waiting(), desk, id, verdict),
    stored: () => responder.stored(),
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

/** As `openssl` and the register write it. */
function revokeBy(written: string, register: CaRegister, tell: (event: CaEvent) => void = () => {}): RevokedCertificate | undefined {
  const issued = register.find(written.toLowerCase().replaceAll(':', ''));
  if (!issued || issued.status === 'revoked') return undefined;
  register.put({ ...issued, status: 'revoked' });
  const { serialNumber } = issued;
  const subject = new X509Certificate(issued.certificate).subject.replaceAll('\n', ', ');
  tell({ event: 'revoked', subject, serialNumber });
  return { serialNumber, subject };
}

/** Each message is told and kept, where somebody wants that. */
function told(respond: CmpResponder['respond'], { onMessage, dump, clock, complain = () => {} }: LabCaOptions): OpenedCa['respond'] {
  if (!onMessage && dump === undefined) return respond;
  const keep = dump === undefined ? undefined : messageDump(dump, clock, complain);
  return async (request, peer) => {
    const answer = await respond(request);
    onMessage?.({ peer, ...transactionLine(request, answer) });
    keep?.(request, answer);
    return answer;
  };
}

/** The fault `other-subject`: what is issued has to be what was confirmed, so it is made here. */
const somebodyElse = {
  subject: { policy: 'replaced', name: [{ attribute: 'CN', value: 'somebody else' }] },
  tellsChanges: false,
} as const;
