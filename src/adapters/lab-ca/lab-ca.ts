import type { CaEvent } from '../../ca/events.ts';
import type { PendingRequest } from '../../ca/approval.ts';
import type { Verdict } from '../../ca/desk.ts';
import type { CaProfile } from '../../ca/profile/profile.ts';
import type { TransactionLine } from '../../ca/transaction-line.ts';
import type { RevokedCertificate } from './open-lab-ca.ts';
import type { Fault } from '../../ca/faults/fault.ts';
import type { FactoryIdentity } from '../../ca/factory-identity.ts';
import type { SharedSecret } from '../../ca/authentication.ts';
import type { Clock } from '../../clock/clock.ts';
import type { DistinguishedName } from '../../pki/slash-name.ts';
import type { Entropy } from '../../pki/entropy.ts';
import type { LeftOut } from '../storage/folder-walk.ts';
import { prepareCaFolder } from './ca-folder.ts';
import { serveCmp } from '../network/ca-http-server.ts';

export interface LabCaOptions {
  /** Keeps keys, certificates and what was issued. Made if need be. */
  readonly folder: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The option of the command line that names them. */
  readonly portOption?: string;
  /** How long a connection may say nothing after an answer. */
  readonly idleMilliseconds?: number;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** How many pollRep a requester gets before its certificate, and the seconds that each asks to wait. */
  readonly pollCount?: number;
  readonly checkAfter?: number;
  /** For clients that authenticate with a MAC. */
  readonly sharedSecret?: SharedSecret;
  readonly sharedSecrets?: readonly SharedSecret[];
  /** DER of certificates that may sign requests beside those of the factory: their own, or that of a CA above them. */
  readonly trusted?: readonly Uint8Array[];
  /** Milliseconds that a certificate is valid when the request does not ask for less. */
  readonly validity?: number;
  /** Milliseconds that the messageTime of a request may be away from the CA's own time. */
  readonly timeWindow?: number;
  /** Options go before it. */
  readonly profile?: CaProfile;
  /** Below it are the CRL and the CA's certificates, as certificates say; where it listens by itself. */
  readonly baseUrl?: string;
  readonly faults?: readonly Fault[];
  /** A folder that takes every message. */
  readonly dump?: string;
  /** Told of each message and its answer. */
  readonly onMessage?: (line: TransactionLine & { readonly peer: string }) => void;
  readonly complain?: (error: unknown) => void;
  readonly onEvent?: (event: CaEvent) => void;
  /** Told once of each thing in `trusted/` that is no certificate. */
  readonly onNotTrusted?: (left: LeftOut) => void;
  /** Told of each thing among the issued certificates that is none, when it is set aside. */
  readonly onSetAside?: (left: LeftOut) => void;
}

export interface LabCa {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  rootCertificatePem(): Promise<string>;
  issuingCertificatePem(): Promise<string>;
  /** Makes a router's birth certificate and its key. */
  issueIdentity(name: DistinguishedName): Promise<FactoryIdentity>;
  /** Requests that are told to wait. */
  pending(): Promise<readonly PendingRequest[]>;
  /** Decides on one of them by hand; undefined where none is called so. */
  decide(id: string, verdict: Verdict): Promise<PendingRequest | undefined>;
  /** Takes a certificate back, by its serial number in hexadecimal; undefined where there is none, or it is revoked already. */
  revoke(serialNumber: string): Promise<RevokedCertificate | undefined>;
  /** From the next request on. */
  setPolling(pollCount: number, checkAfter: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the lab CA. It listens at once; its keys are made, and everything that reads ASN.1 is loaded, when first needed or a moment
 * later: a router that starts beside it does not wait. Requests do.
 */
export async function startLabCa(options: LabCaOptions): Promise<LabCa> {
  const { folder, host } = options;
  prepareCaFolder(folder);
  if (options.profile) (await import('./ca-keys.ts')).checkMaking(folder, options.profile.making);
  const parts = once(() => import('./open-lab-ca.ts'));
  const factory = once(async () => (await parts()).openFactory(options));
  let listensAt: (url: string) => void = () => {};
  const ownUrl = new Promise<string>(resolve => {
    listensAt = resolve;
  });
  const baseUrl = async () => options.baseUrl ?? options.profile?.baseUrl ?? (await ownUrl);
  let isOpened = false;
  const ca = once(async () => {
    const opened = await (await parts()).openCa(await factory(), await baseUrl(), options);
    isOpened = true;
    return opened;
  });

  const stored = async () => {
    const opened = await ca();
    await opened.stored();
    return opened;
  };
  const server = await serveCmp(async (request, peer) => (await ca()).respond(request, peer), {
    ...options,
    ...(hasFaults(options) && { meddle: async exchange => (await ca()).meddle(exchange) }),
    pages: async path => (await stored()).page(path),
  });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  listensAt(url);
  const warmUp = setTimeout(() => void ca().catch(ignoreUntilAsked), warmUpMilliseconds);
  return {
    host,
    port: server.port,
    url,
    rootCertificatePem: async () => (await ca()).rootCertificatePem,
    issuingCertificatePem: async () => (await ca()).issuingCertificatePem,
    issueIdentity: async name => (await parts()).makeIdentity(factory(), name, options),
    pending: async () => (await ca()).pending(),
    decide: async (id, verdict) => (await ca()).decide(id, verdict),
    async revoke(serialNumber) {
      const revoked = (await stored()).revoke(serialNumber);
      await stored();
      return revoked;
    },
    setPolling: async (pollCount, checkAfter) => (await ca()).responder.setPolling(pollCount, checkAfter),
    async close() {
      clearTimeout(warmUp);
      await server.close();
      if (isOpened) await (await ca()).stored().catch(ignoreUntilAsked);
    },
  };
}

/** By then a router beside it offers its console. */
const warmUpMilliseconds = 1000;

/** Runs once; every caller gets that result. */
function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= run());
}

/** Whoever asks for the CA later is told. */
const ignoreUntilAsked = () => undefined;

const hasFaults = ({ faults, profile }: LabCaOptions): boolean => (faults ?? profile?.faults ?? []).length > 0;
