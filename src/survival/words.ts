import type { SessionId, Volatile } from '../control-plane/state.ts';
import type { SurvivalRow } from './memory.ts';

export const lost = (what: string, why: string): SurvivalRow => ({ what, fate: 'lost', why });
export const changed = (what: string, why: string): SurvivalRow => ({ what, fate: 'changed', why });
export const kept = (what: string, why: string): SurvivalRow => ({ what, fate: 'kept', why });

/** `1 line`, `3 lines` */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

/** The line that somebody sits at: `VTY 1`. One whose log-in is over is called by its name. */
export const lineOf = ({ logins }: Volatile, session: SessionId): string => logins.get(session)?.userInterface ?? session;

/** The first ten by name: a table is for people. */
export function named(names: readonly string[]): string {
  const first = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${first} and ${names.length - 10} more` : first;
}
