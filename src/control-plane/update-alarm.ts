import { formatDateTime } from '../clock/format.ts';
import { type Certificate, parseCertificate } from '../pki/certificate.ts';
import { formatName } from '../pki/certificate-name.ts';
import { cmpSessions } from '../pki/domain.ts';
import type { Context } from './chart.ts';
import { certificateToUpdate, isUpdateDue, updatingSessions } from './due-update.ts';
import type { AlarmEvent } from './events.ts';

/** That the certificate of a session could not be updated by itself. */
export function updateFailed(context: Context, session: string): readonly AlarmEvent[] {
  const settings = cmpSessions(context.volatile.running).find(({ name }) => name === session);
  const certificate = settings && certificateToUpdate(settings, context);
  return [{ type: 'alarm.raised', alarm, subject: session, params: certificate ? paramsOf(certificate) : unknown }];
}

export function updateSucceeded(session: string, der: Uint8Array): readonly AlarmEvent[] {
  const certificate = parseCertificate(der);
  return [{ type: 'alarm.cleared', alarm, subject: session, ...(certificate && { params: paramsOf(certificate) }) }];
}

/** Sessions with an alarm that have no update to make any more: it was disabled, or somebody else has brought a new certificate. */
export const updatesOver = (context: Context): readonly string[] =>
  context.volatile.alarms
    .filter(({ name, subject }) => name === alarm && !context.volatile.cmpRequests.has(subject) && !isStillDue(context, subject))
    .map(({ subject }) => subject);

/** What is told of a session whose update is over without one. */
export const updateWithdrawn = (session: string): AlarmEvent => ({ type: 'alarm.cleared', alarm, subject: session });

function isStillDue(context: Context, name: string): boolean {
  const session = updatingSessions(context.volatile.running).find(other => other.name === name);
  return session !== undefined && isUpdateDue(session, context);
}

const paramsOf = ({ notBefore, notAfter, issuer }: Certificate) => ({
  start: formatDateTime(notBefore),
  finish: formatDateTime(notAfter),
  issuer: formatName(issuer).replace(/\p{C}/gu, '.'), // control characters out of a certificate must not get to a terminal
});

const unknown = { start: '', finish: '', issuer: '' };

const alarm = 'hwIPSecPkiKeyUpdateInValid';
