import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { CaEvent } from '../../ca/events.ts';
import type { FactoryIdentity } from '../../ca/factory-identity.ts';
import type { DistinguishedName } from '../../pki/distinguished-name.ts';
import type { LabCa, LabCaOptions } from './lab-ca.ts';
import type { Clock } from '../../clock/clock.ts';
import { removeLeftovers } from '../storage/atomic-file.ts';
import { HostError, systemReason } from '../host/errors.ts';
import type { LeftOut } from '../storage/folder-walk.ts';
import { makeFolder } from '../storage/make-folder.ts';
import type { Address } from '../host/option-values.ts';
import { isGone, takeLock } from '../storage/state-lock.ts';
import { checkSystemClock, systemClock } from '../host/system-clock.ts';
import { systemEntropy } from '../host/system-entropy.ts';

export interface Lab extends Pick<LabCa, 'pending' | 'decide' | 'revoke'> {
  readonly url: string;
  /** Subject of the issuing CA, as it is typed behind `cmp request ca-name`. Its keys are made by the time it resolves. */
  name(): Promise<string>;
  /** Makes a router's birth certificate and its key. */
  issueIdentity(name: DistinguishedName): Promise<FactoryIdentity>;
  close(): Promise<void>;
}

export interface LabOptions {
  /** What it lives by; the host's where none is given. */
  readonly clock?: Clock;
  /** How many times a requester is told to wait, and the seconds of each. */
  readonly pollCount?: number;
  readonly checkAfter?: number;
  /** Milliseconds that a certificate is valid when the request does not ask for less. */
  readonly validity?: number;
  /** Milliseconds that the messageTime of a request may be away from the CA's own time. */
  readonly timeWindow?: number;
  /** What clients authenticate with that have no certificate, and the file whose first line is the secret. */
  readonly mac?: { readonly reference: string; readonly file: string };
  /** A file with a profile. Options go before it. */
  readonly profile?: string;
  readonly baseUrl?: string;
  readonly dump?: string;
  /** Faults of its answers, as they were written. */
  readonly fault?: string;
  readonly onMessage?: NonNullable<LabCaOptions['onMessage']>;
  readonly complain?: (error: unknown) => void;
  /** The option of the command line that says where it listens. */
  readonly portOption?: string;
  readonly onEvent?: (event: CaEvent) => void;
  readonly onNotTrusted?: (left: LeftOut) => void;
  /** Told of each thing among the issued certificates that is none, when it is set aside. */
  readonly onSetAside?: (left: LeftOut) => void;
}

/** Starts the lab CA of a folder, for this process alone. */
export async function openLab(folder: string, address: Address, { profile: place, fault, mac, ...options }: LabOptions = {}): Promise<Lab> {
  checkSystemClock();
  const profile = place === undefined ? undefined : (await import('./profile-file.ts')).readProfileFile(place);
  const sharedSecrets = mac && [{ reference: mac.reference, secret: (await import('./secret-file.ts')).readSecret(mac.file) }];
  const faults = fault === undefined ? undefined : await faultsOf(fault, options);
  const release = lock(folder);
  try {
    const { startLabCa } = await import('./lab-ca.ts');
    const ca = await startLabCa({
      folder,
      ...address,
      clock: systemClock,
      entropy: systemEntropy,
      ...options,
      ...(profile && { profile }),
      ...(sharedSecrets && { sharedSecrets }),
      ...(faults && { faults }),
    });
    return {
      url: ca.url,
      name: async () => slashName(await ca.issuingCertificatePem()),
      pending: ca.pending,
      decide: ca.decide,
      revoke: ca.revoke,
      issueIdentity: name => ca.issueIdentity(name),
      /** Another CA may have the folder when nothing is being written there any more. */
      close: () => ca.close().finally(release),
    };
  } catch (error) {
    release();
    throw error;
  }
}

const faultsOf = async (fault: string, { portOption }: LabOptions) =>
  (await import('./fault-option.ts')).faultsGiven(fault, portOption === '--ca' ? '--ca-fault' : '--fault');

function lock(folder: string): () => void {
  try {
    makeFolder(folder);
    const release = takeLock(join(folder, 'lock'), { folder, holder: 'CA' });
    removeLeftovers(folder, isGone); // a router that is being born may write here
    return release;
  } catch (cause) {
    if (cause instanceof HostError) throw withRemedy(cause);
    throw new HostError(
      'STATE_FOLDER_UNUSABLE',
      `Cannot use ${folder} for the lab CA: ${systemReason(cause)}; mend that or choose another --state`,
      {
        cause,
      },
    );
  }
}

const withRemedy = (error: HostError): HostError =>
  error.code === 'STATE_FOLDER_IN_USE' ? new HostError(error.code, `${error.message}; use that one, or choose another --state`) : error;

/** Node writes one attribute a line, in the order of the certificate. */
const slashName = (pem: string): string => `/${new X509Certificate(pem).subject.split('\n').join('/')}`;
