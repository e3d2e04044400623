import { type Information, informationOf, moduleAlias, reaches } from '../config/information.ts';
import type { Context } from './chart.ts';
import type { LogEntry } from './emitted.ts';
import type { LogBuffer, ModuleCount, Volatile } from './state.ts';

export interface Intake {
  readonly volatile: Volatile;
  /** What users are told, in this order. */
  readonly told: readonly LogEntry[];
}

type Facts = Pick<Context, 'device' | 'volatile'>;

/** What becomes of an entry that comes to the information centre. */
export function takeIn(raised: LogEntry, { device, volatile }: Facts): Intake {
  const information = informationOf(volatile.running, device.channels);
  const entry = { ...raised, severity: severityOf(raised, information), uptime: device.now() - volatile.poweredOnAt };
  if (isFiltered(entry, information)) return { volatile: counted(entry, true, volatile), told: [] };
  const at = { device, volatile: counted(entry, false, volatile) };
  if (!isLog(entry) || !information.countsRepeats || !information.isEnabled) return output([entry], at, information);
  const { lastLog } = volatile;
  if (lastLog && isSame(lastLog.entry, entry)) {
    return { volatile: { ...at.volatile, lastLog: { entry, count: lastLog.count + 1, told: lastLog.told } }, told: [] };
  }
  const { volatile: after, told } = output([...repeats(volatile), entry], at, information);
  return { volatile: { ...after, lastLog: { entry, count: 0, told: 0 } }, told };
}

/** The last log has come again for so long that it has to be said. */
export function tellRepeats({ device, volatile }: Facts): Intake {
  const { volatile: after, told } = output(repeats(volatile), { device, volatile }, informationOf(volatile.running, device.channels));
  const { lastLog } = volatile;
  return { volatile: lastLog ? { ...after, lastLog: { ...lastLog, count: 0, told: lastLog.told + 1 } } : after, told };
}

/** Of a log of security nobody is told anything: its repeats wait for the next log, and no timer runs for them. */
export const repeatsOf = ({ lastLog }: Volatile): number => (lastLog?.entry.kind === 'log' ? lastLog.count : 0);

/** Stands at the place of the last of them (command reference, info-center statistic-suppress enable). */
function repeats({ lastLog }: Volatile): readonly LogEntry[] {
  if (!lastLog || lastLog.count === 0) return [];
  const { alarm: _, ...entry } = lastLog.entry;
  return [{ ...entry, id: 'log-repeated', params: { count: lastLog.count }, isRepeats: true }];
}

function output(entries: readonly LogEntry[], at: Facts, information: Information): Intake {
  const keep = (volatile: Volatile, entry: LogEntry) =>
    filed(entry, { ...at, volatile: buffered(entry, { ...at, volatile }, information) }, information);
  return { volatile: entries.reduce(keep, at.volatile), told: entries };
}

function buffered(entry: LogEntry, { device, volatile }: Facts, information: Information): Volatile {
  const name = isLog(entry) ? 'logBuffer' : 'trapBuffer';
  const { isEnabled, size } = information[name];
  if (entry.isEarly) return volatile;
  const { kind, module, severity, time } = entry;
  if (!isEnabled || !reaches(isLog(entry) ? 'logbuffer' : 'trapbuffer', sortOf(entry), module, severity, information)) return volatile;
  const kept = { kind, module, severity, time, line: device.lineOf(entry, volatile.running) };
  const buffer = volatile[name];
  return { ...volatile, [name]: withinSize({ ...buffer, entries: buffer.entries.added(kept) }, size) };
}

/** An alarm stands in the file as the log that comes with it. */
function filed(entry: LogEntry, { device, volatile }: Facts, information: Information): Volatile {
  if (entry.kind === 'alarm' || !reaches('logfile', sortOf(entry), entry.module, entry.severity, information)) return volatile;
  const { waiting, lost, since = device.now() } = volatile.logFiles;
  const kind = entry.kind === 'security' ? 'security' : 'log';
  const text = [waiting[kind], device.fileLineOf(entry, volatile.running), '\r\n'].join(''); // in one piece: V8 would keep what `+` makes as a tree
  return { ...volatile, logFiles: { lost, since, waiting: { ...waiting, [kind]: text } } };
}

export function withinSize(buffer: LogBuffer, size: number): LogBuffer {
  const excess = buffer.entries.length - size;
  return excess > 0 ? { entries: buffer.entries.newest(size), overwritten: buffer.overwritten + excess } : buffer;
}

const severityOf = ({ severity, module, mnemonic }: LogEntry, { severities }: Information): number =>
  severities.size === 0 ? severity : (severities.get(moduleAlias(module, mnemonic)) ?? severity);

function isFiltered({ module, mnemonic, identity }: LogEntry, { filtered }: Information): boolean {
  if (filtered.size === 0) return false;
  const ids = identity.match(/0x[0-9a-f]+/gi) ?? [];
  return filtered.has(moduleAlias(module, mnemonic)) || ids.some(id => filtered.has(Number(id)));
}

/** Whether nothing but the time sets them apart. */
const isSame = (one: LogEntry, other: LogEntry): boolean =>
  one.mnemonic === other.mnemonic &&
  one.module === other.module &&
  one.identity === other.identity &&
  one.id === other.id &&
  JSON.stringify(one.params) === JSON.stringify(other.params);

function counted({ module, kind }: LogEntry, isDropped: boolean, volatile: Volatile): Volatile {
  const count = volatile.moduleCounts.get(module) ?? noCount;
  const isOfLogs = kind === 'log' || kind === 'security';
  const next: ModuleCount = isOfLogs
    ? { ...count, logs: count.logs + 1, logsDropped: count.logsDropped + Number(isDropped) }
    : { ...count, traps: count.traps + 1, trapsDropped: count.trapsDropped + Number(isDropped) };
  return { ...volatile, moduleCounts: new Map(volatile.moduleCounts).set(module, next) };
}

const noCount: ModuleCount = { logs: 0, logsDropped: 0, traps: 0, trapsDropped: 0 };

export const isLog = ({ kind }: Pick<LogEntry, 'kind'>): boolean => kind === 'log' || kind === 'security';

export const sortOf = (entry: Pick<LogEntry, 'kind'>): 'log' | 'trap' => (isLog(entry) ? 'log' : 'trap');
