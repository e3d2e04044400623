import { createHash } from 'node:crypto';
import type { Configuration } from '../config/configuration.ts';
import { logFileLimits } from '../config/log-file-limits.ts';
import { makeArchive } from '../config/make-archive.ts';
import { calendar } from '../clock/format.ts';
import { localOffset } from '../config/local-time.ts';
import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import type { Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { Board, LogFileKind } from './state.ts';

export interface LogFilePlace {
  readonly device: Context['device'];
  readonly cfCard: CfCard;
  readonly board: Board;
  readonly running: Configuration;
  /** The digest at its head is made anew. */
  readonly isSealed: boolean;
}

/** Security logs have a folder of their own (command reference of later VRP8 devices, display logfile). */
export const logFileOf = {
  log: { folder: 'logfile', name: 'log' },
  security: { folder: 'logfile/security', name: 'security' },
} as const satisfies Record<LogFileKind, { readonly folder: string; readonly name: string }>;

/** False where the card does not take it: logs are lost by that, and nothing else. */
export function writeLogFile(kind: LogFileKind, text: string, place: LogFilePlace): boolean {
  try {
    if (text !== '') append(kind, text, place);
    if (place.isSealed) seal(kind, place);
    return true;
  } catch (error) {
    if (error instanceof CfCardError) return false;
    throw error;
  }
}

function append(kind: LogFileKind, text: string, place: LogFilePlace): void {
  const { cfCard, running } = place;
  const { folder, name } = logFileOf[kind];
  const path = `${folder}/${name}.log`;
  for (const directory of folder === 'logfile' ? [folder] : ['logfile', folder])
    if (!cfCard.stat(directory)) cfCard.makeDirectory(directory);
  const bytes = Buffer.from(text, 'utf8');
  if (cfCard.stat(path)) cfCard.append(path, bytes);
  else cfCard.write(path, Buffer.concat([head(bytes, place), bytes]));
  if ((cfCard.stat(path)?.size ?? 0) > logFileLimits(running, kind).size) rotate(kind, place);
}

/** Of a file that has grown since, the digest is of the octets that it says: it is made anew when the file is saved or closed. */
function seal(kind: LogFileKind, place: LogFilePlace): void {
  const { folder, name } = logFileOf[kind];
  const path = `${folder}/${name}.log`;
  const held = place.cfCard.read(path);
  if (held) place.cfCard.write(path, sealed(held, place));
}

function sealed(held: Uint8Array, place: LogFilePlace): Uint8Array {
  const bytes = held.subarray(Math.min(headLength(place), held.length));
  return Buffer.concat([head(bytes, place), bytes]);
}

function head(bytes: Uint8Array, { device }: LogFilePlace): Uint8Array {
  const line = (...[id, params]: Parameters<typeof textOf>) => `${textOf(id, params)}\r\n`;
  const textOf = (id: 'log-file-rule' | 'log-file-slot' | 'log-file-digest', params: Readonly<Record<string, string | number>> = {}) =>
    device.textOf({ id, params });
  const digest = createHash('sha256').update(bytes).digest('hex');
  const length = String(bytes.length).padStart(10, '0');
  const release = device.release.replace(/SPC\d+$/, '');
  return Buffer.from(
    line('log-file-rule') +
      line('log-file-slot', { slot: device.mainBoardSlot, release }) +
      line('log-file-digest', { length, digest }) +
      line('log-file-rule'),
  );
}

const headLength = (place: LogFilePlace): number => head(new Uint8Array(), place).length;

/** Becomes an archive; of too many the oldest go (command reference, info-center logfile size and info-center max-logfile-number). */
function rotate(kind: LogFileKind, place: LogFilePlace): void {
  const { cfCard, device, board, running } = place;
  const { folder, name } = logFileOf[kind];
  const path = `${folder}/${name}.log`;
  const now = deviceTime(device.now(), board);
  const { year, month, day, time } = calendar(now, localOffset(running, now));
  const stamp = `${year}${month}${day}${time.replaceAll(':', '')}`;
  const bytes = sealed(cfCard.read(path) ?? new Uint8Array(), place);
  cfCard.write(`${folder}/${name}_${device.mainBoardSlot}_${stamp}.log.zip`, makeArchive([{ name: `${name}.log`, bytes }], now));
  cfCard.remove(path);
  const archives = (cfCard.list(folder) ?? []).filter(entry => entry.name.startsWith(`${name}_`) && entry.name.endsWith('.log.zip'));
  const excess = archives.length - logFileLimits(running, kind).archives;
  const oldest = archives.toSorted((one, other) => (stampOf(one.name) < stampOf(other.name) ? -1 : 1)).slice(0, Math.max(0, excess));
  for (const archive of oldest) cfCard.remove(`${folder}/${archive.name}`);
}

const stampOf = (name: string): string => /_(\d{14})\.log\.zip$/.exec(name)?.[1] ?? '';
