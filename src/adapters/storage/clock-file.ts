import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isScale } from '../../clock/world-clock.ts';
import { HostError, systemCode, systemReason, Unfit } from '../host/errors.ts';
import { isTemporary, replaceFile, writeAll } from './atomic-file.ts';
import { readPlainFile } from './plain-file.ts';

/** What the time of a world was when the host's was that, and how much of it passes in a millisecond of the host's. */
export interface TimeKept {
  readonly world: number;
  readonly host: number;
  /** 0: it stands. */
  readonly scale: number;
}

/** What its time is when the host's is that. It never goes back, whatever the host's clock does. */
export const worldTimeAt = ({ world, host, scale }: TimeKept, hostNow: number): number => world + Math.max(0, hostNow - host) * scale;

/** A world's time as it lies in a state folder; where no such file is, the world's time is the host's. */
export function readClockFile(place: string): TimeKept | undefined {
  try {
    const bytes = readPlainFile(place, { largest: largestClockFile });
    return bytes && timeKeptIn(Buffer.from(bytes).toString());
  } catch (cause) {
    if (systemCode(cause) === 'ENOTDIR') return undefined; // what is no folder is refused as state folder
    throw new HostError(
      'CLOCK_FILE_DAMAGED',
      `Cannot use ${place} (${systemReason(cause)}): give --clock <date>, or --clock now for the time of this host`,
      { cause },
    );
  }
}

/** The same for somebody else's state folder, which has to be there. */
export function readClockFileIn(state: string): TimeKept | undefined {
  if (!statSync(state).isDirectory()) throw new Unfit('it is not a folder');
  const bytes = readPlainFile(clockFileIn(state), { largest: largestClockFile });
  return bytes && timeKeptIn(Buffer.from(bytes).toString());
}

export const clockFileIn = (state: string): string => join(state, 'clock.json');

/** Has stored it when it returns. */
export function writeClockFile(place: string, { world, host, scale }: TimeKept): void {
  const text = `${JSON.stringify({ world: new Date(world).toISOString(), host: new Date(host).toISOString(), scale })}\n`;
  storing(place, () => replaceFile(place, host, file => writeAll(file, Buffer.from(text))));
}

export const removeClockFile = (place: string): void => storing(place, () => rmSync(place, { force: true }));

/** Clears away what killed writes have left beside it. */
export function removeLeftoversBeside(place: string): void {
  const folder = dirname(place);
  for (const name of readdirSync(folder)) if (isTemporary(name)) rmSync(join(folder, name), { force: true });
}

function storing(place: string, store: () => void): void {
  try {
    store();
  } catch (cause) {
    throw new HostError(
      'CLOCK_FILE_UNUSABLE',
      `Cannot store ${place}: ${systemReason(cause)}; mend that, until then the next start does not know this time`,
      { cause },
    );
  }
}

function timeKeptIn(json: string): TimeKept {
  const fields: unknown = JSON.parse(json);
  if (typeof fields !== 'object' || fields === null) throw new Unfit('it holds no time');
  const { world, host, scale } = fields as Readonly<Record<string, unknown>>;
  const kept = { world: timeOf(world), host: timeOf(host), scale: Number(scale) };
  const isTime = kept.world >= 0 && kept.host >= 0 && (kept.scale === 0 || isScale(kept.scale)) && typeof scale === 'number';
  if (!isTime) throw new Unfit('it holds no time');
  return kept;
}

const timeOf = (text: unknown): number => (typeof text === 'string' ? Date.parse(text) : Number.NaN);

const largestClockFile = 4096;
