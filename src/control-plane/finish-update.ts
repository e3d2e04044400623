import type { CmpResult } from '../cmp/result.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { type CertificateStore, holdCertificate } from '../pki/certificate-store.ts';
import { cmpSessions } from '../pki/domain.ts';
import { type Enrolment, enrolmentFiles, fileFormat, storeFiles } from '../pki/enrolment-files.ts';
import type { Context } from './chart.ts';
import { failure, type Finished, granted, writeFailure } from './enrolment.ts';
import type { AlarmEvent } from './events.ts';
import type { Volatile } from './state.ts';

type Granted = Extract<CmpResult, { readonly result: 'granted' }>;

interface Outcome extends Pick<Context, 'nonVolatile' | 'volatile'> {
  readonly told: readonly AlarmEvent[];
}

/** What comes of a key update that is over: with a new certificate the card, memory and whoever refers to it by name have that. */
export function finishUpdate(context: Context, { session, result }: Finished): Outcome {
  const { nonVolatile, volatile } = context;
  if (result.result === 'stopped') return { nonVolatile, volatile, told: [] };
  if (result.result === 'failed') return { nonVolatile, volatile, told: [failure(session, 'kur', result.reason)] };
  return bringIn(context, session, result);
}

function bringIn({ nonVolatile, volatile }: Context, session: string, enrolment: Granted): Outcome {
  const file = cmpSessions(volatile.running).find(({ name }) => name === session)?.authenticationCertificate;
  if (file === undefined) return { nonVolatile, volatile, told: [] }; // it would have been broken off
  try {
    storeFiles(nonVolatile.cfCard, enrolmentFiles(session, file, enrolment), fileFormat(volatile.running));
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return { nonVolatile, volatile, told: [writeFailure(error, session)] };
  }
  return { nonVolatile, volatile: withNewCertificates(volatile, session, file, enrolment), told: granted(session, 'kur') };
}

/** Memory holds the new certificate under the name of the old one, and of the CA certificates those that it holds files of that name of. */
function withNewCertificates(volatile: Volatile, session: string, file: string, enrolment: Enrolment): Volatile {
  const keyUpdates = new Map(volatile.keyUpdates);
  keyUpdates.delete(session);
  const files = enrolmentFiles(session, file, enrolment);
  const certificates = files.reduce<CertificateStore>(
    (store, { name, der, usage }) =>
      store
        .filter(held => held.usage === usage && held.fileName.toLowerCase() === name.toLowerCase())
        .reduce((replaced, held) => holdCertificate(replaced, { ...held, der }), store),
    volatile.certificates,
  );
  return { ...volatile, keyUpdates, certificates };
}
