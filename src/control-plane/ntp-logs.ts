import type { NtpLogName } from '../../firmware-model/ntp-logs.ts';
import { localClock, type Synchronization } from '../ntp/association.ts';
import { localClockStratum } from '../ntp/sources.ts';
import type { Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';

/** What is logged when the router goes by another clock than before, or by none. */
export function ntpEntries(context: Context, ntp: Synchronization): readonly LogEntry[] {
  const before = context.volatile.ntp;
  if (ntp.master === before.master) return [];
  const from = systemStratum(before, context);
  const to = systemStratum(ntp, context);
  const name = ntp.master?.split(' ').at(-1);
  const told: LogEntry[] = [];
  if (ntp.master === undefined) told.push(entryOf('SOURCE_LOST', {}, context));
  else told.push(entryOf('PEER_SELE', { source: ntp.master === localClock ? '127.127.1.0' : (name ?? '') }, context));
  if (from !== to) told.push(entryOf('STRATUM_CHANGE', { from, to }, context));
  return told;
}

/** 16: unsynchronized (RFC 5905 §7.3). */
export function systemStratum({ master, associations }: Synchronization, { volatile }: Pick<Context, 'volatile'>): number {
  if (master === undefined) return 16;
  if (master === localClock) return localClockStratum(volatile.running) ?? 16;
  return (associations.get(master)?.measurements[0]?.packet.stratum ?? 15) + 1;
}

function entryOf(mnemonic: NtpLogName, params: LogEntry['params'], { device, nonVolatile: { board } }: Context): LogEntry {
  const { severity, message: id } = device.ntpLogs[mnemonic];
  return { kind: 'log', module: 'NTP', severity, mnemonic, identity: cid, id, params, time: deviceTime(device.now(), board) };
}

/** inferred: of no event of NTP is it public */
const cid = 'CID=0x80ca0001';
