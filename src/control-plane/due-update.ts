import type { Configuration } from '../config/configuration.ts';
import { type Certificate, parseCertificate } from '../pki/certificate.ts';
import { certificateOnCard } from '../pki/certificate-on-card.ts';
import { gridPointAtOrAfter } from '../pki/check-grid.ts';
import { checkSettings } from '../pki/check-settings.ts';
import { type CmpSession, cmpSessions } from '../pki/domain.ts';
import { updateSettings } from '../pki/request-settings.ts';
import type { Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { KeyUpdateAttempt } from './state.ts';

/** CMP sessions whose certificate is updated by itself. */
export function updatingSessions(running: Configuration): readonly CmpSession[] {
  const known = sessionsOf.get(running);
  if (known) return known;
  const sessions = cmpSessions(running).filter(({ autoUpdate }) => autoUpdate);
  sessionsOf.set(running, sessions);
  return sessions;
}

/** Asked with every fact that may matter, and a configuration may be long. */
const sessionsOf = new WeakMap<Configuration, readonly CmpSession[]>();

/** The sessions whose update is due now, and that are not at it. One that failed has its next turn at the next point of the grid. */
export const dueUpdates = (context: Context): readonly CmpSession[] =>
  updatingSessions(context.volatile.running).filter(session => {
    const next = nextAttempt(session, context, context.device.now());
    return next !== undefined && next.due <= context.device.now() && (!next.isRetry || next.at <= context.device.now());
  });

/** Clock time of the next point of the grid at which an update is due; undefined: nothing is to come. */
export function nextUpdate(context: Context): number | undefined {
  const times = updatingSessions(context.volatile.running).flatMap(
    session => nextAttempt(session, context, context.device.now())?.at ?? [],
  );
  return times.length === 0 ? undefined : Math.min(...times);
}

interface Attempt {
  /** Clock time from which the certificate is to be updated. */
  readonly due: number;
  /** Clock time of the point of the grid. */
  readonly at: number;
  readonly isRetry: boolean;
}

/** Undefined while one is under way, and once the certificate has expired: it authenticates nobody any more. */
function nextAttempt(session: CmpSession, context: Context, now: number): Attempt | undefined {
  const { device, nonVolatile, volatile } = context;
  if (volatile.cmpRequests.has(session.name)) return undefined;
  const certificate = certificateToUpdate(session, context);
  if (!certificate) return undefined;
  const toClock = -nonVolatile.board.clockOffsetMilliseconds;
  const due = updateTime(certificate, session.updateAtPercent) + toClock;
  const last = volatile.keyUpdates.get(session.name);
  const isRetry = last !== undefined && last.settings === settingsOfUpdate(session, context);
  const { updatePoint: awaited = now } = volatile;
  const from = Math.max(due, Math.min(awaited, now), isRetry ? last.at + 1 : 0);
  const at = gridPointAtOrAfter(from, volatile.poweredOnAt, checkSettings(volatile.running, device).period);
  return at > certificate.notAfter + toClock ? undefined : { due, at, isRetry };
}

/** Whether so much of the validity has passed; of a certificate that cannot be read nobody knows it, and what was due still is. */
export function isUpdateDue(session: CmpSession, context: Context): boolean {
  const certificate = certificateToUpdate(session, context);
  const { device, nonVolatile } = context;
  return !certificate || updateTime(certificate, session.updateAtPercent) <= deviceTime(device.now(), nonVolatile.board);
}

/** So much of its validity has passed then, in device time. */
const updateTime = ({ notBefore, notAfter }: Certificate, percent: number): number => notBefore + ((notAfter - notBefore) * percent) / 100;

/** As the file on the card has it, which an update is signed with; while that cannot be read, as memory has it. */
export function certificateToUpdate({ authenticationCertificate: file }: CmpSession, context: Context): Certificate | undefined {
  if (file === undefined) return undefined;
  const onCard = certificateOnCard(context.nonVolatile.cfCard, file)?.certificate;
  if (onCard) return onCard;
  const held = context.volatile.certificates.filter(({ usage, fileName }) => usage === 'local' && isSameName(fileName, file));
  const named = held.find(({ fileName }) => fileName === file) ?? held[0];
  return named && parseCertificate(named.der);
}

const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** An attempt that begins now, with the key pair that one with the same settings has left aside. */
export function attemptNow(session: CmpSession, context: Context): KeyUpdateAttempt {
  const settings = settingsOfUpdate(session, context);
  const last = context.volatile.keyUpdates.get(session.name);
  return { ...(last?.settings === settings && last), at: context.device.now(), settings };
}

/** What an update rests on, as one text. */
const settingsOfUpdate = (session: CmpSession, { nonVolatile, volatile }: Context): string =>
  updateSettings(session.name, { running: volatile.running, keyPairs: nonVolatile.board.keyPairs });
