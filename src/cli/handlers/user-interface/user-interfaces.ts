import type { Configuration } from '../../../config/configuration.ts';
import { maximumVty } from '../aaa/login-settings.ts';
import { LineSettings } from './line-settings.ts';
import type { CliSession } from '../../run/session.ts';

export type UserInterfaceKind = 'CON' | 'VTY' | 'NCA' | 'RPC';

/** A line that users come in by. */
export interface UserInterface {
  readonly kind: UserInterfaceKind;
  /** Among those of its kind. */
  readonly number: number;
  /** Among all. */
  readonly index: number;
  /** Level of who comes in without AAA; undefined where only AAA lets anybody in. */
  readonly level: number | undefined;
  readonly authentication: 'aaa' | 'password' | 'none';
}

/** Absolute numbers of the first of each kind (command reference, display user-interface). */
const firstIndex: Readonly<Record<UserInterfaceKind, number>> = { CON: 0, VTY: 34, NCA: 100, RPC: 150 };

/** `VTY 3` is number 37. */
export const absoluteIndex = (kind: UserInterfaceKind, number: number): number => firstIndex[kind] + number;

/** All user interfaces, in the order of their absolute numbers. */
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
