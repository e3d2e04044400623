import { formatDateTime } from '../clock/format.ts';
import { localOffset } from '../config/local-time.ts';
import { isBlockedAnywhere } from '../control-plane/login-records.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { counted, lost } from './words.ts';

/** What is under way, and who is there. */
export function* workRows({ volatile, now }: Memory): Iterable<SurvivalRow> {
  for (const [session, { kind, state, keyAside }] of volatile.cmpRequests) {
    yield lost(`CMP session ${session}`, `${requests[kind]} ${meanings[kind][state]}`);
    if (keyAside) yield keyPairAside(session, keyAside.name);
  }
  for (const [session, { keyAside }] of volatile.keyUpdates)
    if (keyAside && !volatile.cmpRequests.has(session)) yield keyPairAside(session, keyAside.name);
  if (volatile.scheduledReboot !== undefined)
    yield lost(
      'scheduled reboot',
      `of ${formatDateTime(volatile.scheduledReboot, localOffset(volatile.running, volatile.scheduledReboot))}: nobody waits for it any more`,
    );
  for (const { userInterface, user } of volatile.logins.values())
    yield lost(
      `log-in at ${userInterface}`,
      `${user === undefined ? '' : `of ${user}: `}cut off, with its history and its terminal settings`,
    );
  const blocked = [...volatile.loginRecords.keys()].filter(user => isBlockedAnywhere(volatile.loginRecords, user, now)).length;
  if (blocked > 0) yield lost('blocked users', `${counted(blocked, 'block')}: they may try again at once`);
  const counters = [...volatile.cmpStatistics.values()].filter(session => Object.values(session).some(count => count > 0)).length;
  if (counters > 0) yield lost('CMP statistics', `${counted(counters, 'session')} count from 0`);
}

const requests = { ir: 'initial request', kur: 'key update request' } as const;
const meanings = {
  ir: {
    requesting: 'under way: what the CA grants will not be fetched; ask again',
    polling: 'polls: the CA may go on, and nobody will fetch what it grants; ask again',
  },
  kur: {
    requesting: 'under way: what the CA grants will not be fetched; the start asks again by itself',
    polling: 'polls: the CA may go on, and nobody will fetch what it grants; the start asks again by itself',
  },
} as const;

const keyPairAside = (session: string, name: string): SurvivalRow =>
  lost(`new key pair ${name}`, `held aside by CMP session ${session} until its certificate is there: the one that is stored stays in use`);
