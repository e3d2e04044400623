import type { KeptSettings } from '../../../control-plane/state.ts';

/** How far a trial or an emergency of the licence has come. */
export interface Term {
  readonly isOn: boolean;
  /** How often one may still begin. */
  readonly times: number;
  readonly days: number;
}

/** Samples of the command reference: one trial, of which 59 and 89 days are left; three emergencies of a week. */
const trialDays = 90;
const emergencyDays = 7;
export const mostEmergencies = 3;

export function trialAt(kept: KeptSettings | undefined, now: number): Term {
  const begun = kept?.['license trial'];
  if (begun === undefined) return { isOn: false, times: 1, days: trialDays };
  const days = begun === 'over' ? 0 : daysLeft(Number(begun), trialDays, now);
  return { isOn: days > 0, times: 0, days };
}

export function emergencyAt(kept: KeptSettings | undefined, now: number): Term {
  const begun = (kept?.['license emergency'] ?? '').split(',').filter(time => time !== '');
  const last = begun.at(-1);
  const days = last === undefined ? 0 : daysLeft(Number(last), emergencyDays, now);
  return { isOn: days > 0, times: mostEmergencies - begun.length, days };
}

const daysLeft = (begun: number, days: number, now: number): number => Math.max(0, days - Math.floor((now - begun) / millisecondsOfDay));

const millisecondsOfDay = 86_400_000;
