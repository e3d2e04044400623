import type { CmpFailure, CmpResult } from '../cmp/result.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { rootFileNamed } from '../pki/card-file.ts';
import { cmpSessions } from '../pki/domain.ts';
import { type CertificateFile, enrolmentFiles, fileFormat, storeFiles } from '../pki/enrolment-files.ts';
import { type KeyPair, keyPairNamed } from '../pki/key-pair.ts';
import { writeRefused } from './card-alarm.ts';
import { type Context, onBoard } from './chart.ts';
import { failure, type Finished, granted } from './enrolment.ts';
import type { AlarmEvent, CmpEvent, ControlPlaneEvent } from './events.ts';
import { storeKeyPair } from './key-store.ts';
import { withoutReplaced } from './replaced-key-pair.ts';
import type { KeyUpdateAttempt, Volatile } from './state.ts';
import { updateFailed, updateSucceeded } from './update-alarm.ts';

type Granted = Extract<CmpResult, { readonly result: 'granted' }>;

type UpdateEvent = Extract<ControlPlaneEvent, { readonly type: 'certificate.updated' }>;

interface Outcome extends Pick<Context, 'nonVolatile' | 'volatile'> {
  readonly told: readonly (AlarmEvent | CmpEvent | UpdateEvent)[];
}

/** What comes of a key update that is over: with a new certificate the card, memory, key store and whoever refers to it by name have that. */
export function finishUpdate(context: Context, finished: Finished): Outcome {
  const { session, result } = finished;
  const file = cmpSessions(context.volatile.running).find(({ name }) => name === session)?.authenticationCertificate;
  if (result.result === 'failed') return failed(context, finished, result.reason);
  if (result.result === 'stopped' || file === undefined) return { ...context, told: [] }; // what is reconfigured is broken off before
  return bringIn(context, finished, result, rootFileNamed(context.nonVolatile.cfCard, file) ?? file);
}

/**
 * A power cut after any of these steps leaves a certificate on the card whose key the main board has: the new pair is kept beside the old
 * one, then the files are written, the local certificate last, then the old pair is dropped. A start keeps that of both whose certificate
 * it finds.
 */
function bringIn(before: Context, finished: Finished, { certificate, caCertificates }: Granted, file: string): Outcome {
  const { session, keyAside } = finished;
  const withBoth = keyAside ? withNewKeyPair(before, keyAside, file) : before;
  const { device, volatile } = withBoth;
  if (keyAside && !device.storeBoard(withBoth.nonVolatile.board)) return notKept(before, finished);
  const files = enrolmentFiles(session, file, { certificate, caCertificates });
  try {
    storeFiles(before.nonVolatile.cfCard, files, fileFormat(volatile.running));
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    if (keyAside) device.storeBoard(before.nonVolatile.board);
    const told = [writeRefused({ session }, error.code), ...updateFailed(before, session), notUpdated(session)];
    return { ...before, volatile: withoutKeyAside(volatile, session), told };
  }
  const settled = withoutReplaced(withBoth);
  const isStored = !keyAside || device.storeBoard(settled.nonVolatile.board);
  const updated = withNewCertificates(before, session, files);
  return {
    ...(isStored ? settled : withBoth),
    volatile: updated,
    told: [
      { type: 'certificate.updated', session, isNew: true },
      ...granted(session, 'kur'),
      ...updateSucceeded(session, certificate),
      ...remarksOn(files, updated, session),
    ],
  };
}

/** A CA certificate under another name than that of its file is not replaced: local and CA certificates may be out of step. */
const remarksOn = (files: readonly CertificateFile[], { certificates }: Volatile, session: string): readonly CmpEvent[] =>
  files
    .filter(({ usage, der }) => usage === 'ca' && !certificates.some(held => held.usage === 'ca' && Buffer.from(held.der).equals(der)))
    .map(({ name }) => ({ type: 'cmp.remarked', session, text: `${name} holds a CA certificate that is not in memory: import it` }));

function withNewKeyPair(context: Context, keyAside: KeyPair, file: string): Context {
  const { keyPairs } = context.nonVolatile.board;
  const keyPair = keyPairNamed(keyPairs, keyAside.name);
  const change = { keyPairs: storeKeyPair(keyPairs, keyAside), ...(keyPair && { replacedKeyPair: { keyPair, file } }) };
  return { ...context, ...onBoard(context, change) };
}

/**
 * Memory holds the new certificate under the name of the old one, and of the CA certificates those that it holds files of that name of. Names
 * that differ in case are of one file only where the card has no other.
 */
function withNewCertificates({ nonVolatile: { cfCard }, volatile }: Context, session: string, files: readonly CertificateFile[]): Volatile {
  const keyUpdates = new Map(volatile.keyUpdates);
  keyUpdates.delete(session);
  const certificates = volatile.certificates.map(held => {
    const onCard = rootFileNamed(cfCard, held.fileName);
    const file = files.find(({ name, usage }) => usage === held.usage && name === onCard);
    return file ? { ...held, der: file.der } : held;
  });
  return { ...volatile, keyUpdates, certificates };
}

/** One that was broken off is no fault: it begins anew, or is no longer wanted. */
function failed(context: Context, { session, keyAside }: Finished, reason: CmpFailure): Outcome {
  const isUnseen = reason.code === 'CMP_UNREACHABLE';
  const volatile = isUnseen && keyAside ? withKeyAside(context.volatile, session, keyAside) : withoutKeyAside(context.volatile, session);
  const alarms = reason.code === 'CMP_RECONFIGURED' ? [] : [...updateFailed(context, session), notUpdated(session)];
  return { ...context, volatile, told: [failure(session, 'kur', reason), ...alarms] };
}

function withKeyAside(volatile: Volatile, session: string, keyAside: KeyPair): Volatile {
  return withAttempt(volatile, session, { keyAside });
}

/** The pair that was made for an attempt which failed is discarded (command reference). */
function withoutKeyAside(volatile: Volatile, session: string): Volatile {
  return withAttempt(volatile, session, {});
}

/** The last attempt, and what the next one is to know of it. */
function withAttempt(volatile: Volatile, session: string, left: Pick<KeyUpdateAttempt, 'keyAside' | 'isKeyNotKept'>): Volatile {
  const attempt = volatile.keyUpdates.get(session);
  if (!attempt) return volatile;
  const { at, settings } = attempt;
  return { ...volatile, keyUpdates: new Map(volatile.keyUpdates).set(session, { at, settings, ...left }) };
}

/** The next attempt begins with a look whether the main board takes anything. */
function notKept(context: Context, finished: Finished): Outcome {
  const outcome = failed(context, finished, { code: 'CMP_KEY_NOT_KEPT', detail: '' });
  return { ...outcome, volatile: withAttempt(outcome.volatile, finished.session, { isKeyNotKept: true }) };
}

const notUpdated = (session: string): UpdateEvent => ({ type: 'certificate.updated', session, isNew: false });
