import { downloadTraps, reportFailure, reportSuccess } from '../cmp/report.ts';
import type { CmpResult } from '../cmp/result.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { type CertificateStore, holdCertificate } from '../pki/certificate-store.ts';
import { cmpSessions } from '../pki/domain.ts';
import { type Enrolment, enrolmentFiles, fileFormat, storeFiles } from '../pki/enrolment-files.ts';
import type { Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import { type Finished, trap, writeFailure } from './enrolment.ts';
import type { Volatile } from './state.ts';

type Granted = Extract<CmpResult, { readonly result: 'granted' }>;

interface Outcome extends Pick<Context, 'nonVolatile' | 'volatile'> {
  readonly entries: readonly LogEntry[];
}

/** What comes of a key update that is over: with a new certificate the card, memory and whoever refers to it by name have that. */
export function finishUpdate(context: Context, { session, result }: Finished): Outcome {
  const { device, nonVolatile, volatile } = context;
  const time = deviceTime(device.now(), nonVolatile.board);
  if (result.result === 'stopped') return { nonVolatile, volatile, entries: [] };
  if (result.result === 'failed') {
    const params = reportFailure(session, 'kur', result.reason);
    return { nonVolatile, volatile, entries: [trap(downloadTraps.failed, 'cmp-download-failed', params, time)] };
  }
  return bringIn(context, session, result, time);
}

function bringIn({ nonVolatile, volatile }: Context, session: string, granted: Granted, time: number): Outcome {
  const file = cmpSessions(volatile.running).find(({ name }) => name === session)?.authenticationCertificate;
  if (file === undefined) return { nonVolatile, volatile, entries: [] }; // it would have been broken off
  try {
    storeFiles(nonVolatile.cfCard, enrolmentFiles(session, file, granted), fileFormat(volatile.running));
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return { nonVolatile, volatile, entries: [writeFailure(error, session, time)] };
  }
  const entry = trap(downloadTraps.granted, 'cmp-download-succeeded', reportSuccess(session, 'kur'), time);
  return { nonVolatile, volatile: withNewCertificates(volatile, session, file, granted), entries: [entry] };
}

/** Memory holds the new certificate under the name of the old one, and of the CA certificates those that it holds files of that name of. */
function withNewCertificates(volatile: Volatile, session: string, file: string, granted: Enrolment): Volatile {
  const keyUpdates = new Map(volatile.keyUpdates);
  keyUpdates.delete(session);
  const files = enrolmentFiles(session, file, granted);
  const certificates = files.reduce<CertificateStore>(
    (store, { name, der, usage }) =>
      store
        .filter(held => held.usage === usage && held.fileName.toLowerCase() === name.toLowerCase())
        .reduce((replaced, held) => holdCertificate(replaced, { ...held, der }), store),
    volatile.certificates,
  );
  return { ...volatile, keyUpdates, certificates };
}
