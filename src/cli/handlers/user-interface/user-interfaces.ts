import { type Configuration, section } from '../../../config/configuration.ts';
import { maximumVty } from '../aaa/login-settings.ts';
import { LineSettings } from './line-settings.ts';
import type { CliSession } from '../../run/session.ts';

export type UserInterfaceKind = 'CON' | 'AUX' | 'VTY' | 'NCA' | 'RPC';

/** A line that users come in by. */
export interface UserInterface {
  readonly kind: UserInterfaceKind;
  /** Among those of its kind. */
  readonly number: number;
  /** Among all. */
  readonly index: number;
  /** Level of who comes in without AAA; undefined where only AAA lets anybody in. */
  readonly level: number | undefined;
  /** Undefined where nobody comes in. */
  readonly authentication: 'aaa' | 'password' | 'none' | undefined;
}

/** Absolute numbers of the first of each kind (command reference, display user-interface). */
const firstIndex: Readonly<Record<UserInterfaceKind, number>> = { CON: 0, AUX: 33, VTY: 34, NCA: 100, RPC: 150 };

/** `VTY 3` is number 37. */
export const absoluteIndex = (kind: UserInterfaceKind, number: number): number => firstIndex[kind] + number;

/** The terminal line of this absolute number. */
export function atIndex(index: number): { readonly kind: 'CON' | 'AUX' | 'VTY'; readonly number: number } | undefined {
  if (index === firstIndex.CON) return { kind: 'CON', number: 0 };
  if (index === firstIndex.AUX) return { kind: 'AUX', number: 0 };
  const number = index - firstIndex.VTY;
  return number >= 0 && number < mostVty ? { kind: 'VTY', number } : undefined;
}

const mostVty = 21;

/** The AUX port, which stands in no table but its own; its figures out of the box: command reference, display user-interface. */
export function auxiliary(running: Configuration): UserInterface {
  const lines = section(running, ['user-interface aux 0']);
  const level = Number(lines?.get('user privilege level')?.args['level'] ?? 0);
  return ofKind('AUX', 0, { level, authentication: undefined });
}

/** All user interfaces but the AUX port, in the order of their absolute numbers. */
export function userInterfaces(running: Configuration): readonly UserInterface[] {
  const terminal = (kind: 'CON' | 'VTY', number: number, unsettled: UserInterface['authentication']): UserInterface => {
    const { level, authentication = unsettled } = new LineSettings(running, `${kind} ${number}`);
    return ofKind(kind, number, { level, authentication });
  };
  const vty = Array.from({ length: maximumVty(running) }, (_, number) => terminal('VTY', number, 'none'));
  const machines = (['NCA', 'RPC'] as const).flatMap(kind =>
    Array.from({ length: 5 }, (_, number) => ofKind(kind, number, { level: undefined, authentication: 'aaa' })),
  );
  return [terminal('CON', 0, 'password'), ...vty, ...machines];
}

/** Whether a line, or a log-in on it, is this one. */
export const isAt = ({ kind, number }: UserInterface, { userInterface }: Pick<CliSession, 'userInterface'>): boolean =>
  userInterface === `${kind} ${number}`;

/** By the keyword that names the kind. */
export const kindOf = (keyword: keyof typeof kinds): UserInterfaceKind => kinds[keyword];

const kinds = { console: 'CON', vty: 'VTY', nca: 'NCA', rpc: 'RPC' } as const;

type TerminalSettings = Pick<UserInterface, 'level' | 'authentication'>;

const ofKind = (kind: UserInterfaceKind, number: number, settings: TerminalSettings): UserInterface => ({
  kind,
  number,
  index: absoluteIndex(kind, number),
  ...settings,
});
