import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { authenticationMode, authenticationModeOf, consoleLevel, maximumVty } from '../aaa/login-settings.ts';
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
  const vty = Array.from({ length: maximumVty(running) }, (_, number) => ofKind('VTY', number, vtySettings(running, number)));
  const machines = (['NCA', 'RPC'] as const).flatMap(kind =>
    Array.from({ length: 5 }, (_, number) => ofKind(kind, number, { level: undefined, authentication: 'aaa' })),
  );
  const console = ofKind('CON', 0, { level: consoleLevel(running), authentication: authenticationMode(running) ?? 'password' });
  return [console, ...vty, ...machines];
}

export const isOwn = ({ kind, number }: UserInterface, { userInterface }: CliSession): boolean => userInterface === `${kind} ${number}`;

type TerminalSettings = Pick<UserInterface, 'level' | 'authentication'>;

const ofKind = (kind: UserInterfaceKind, number: number, settings: TerminalSettings): UserInterface => ({
  kind,
  number,
  index: absoluteIndex(kind, number),
  ...settings,
});

/** A terminal has the settings of every section whose range it lies in, the last one entered first. */
function vtySettings(running: Configuration, number: number): TerminalSettings {
  const ranges = settingsOf(running).sections('user-interface vty <first-ui-number> <last-ui-number>');
  const own = ranges.filter(({ args }) => isWithin(number, args)).map(({ settings }) => settings);
  const level = own.findLast(settings => settings.line('user privilege level'))?.line('user privilege level')?.args.level;
  const authentication = own.flatMap(settings => authenticationModeOf(settings.line('authentication-mode')) ?? []).at(-1);
  return { level: Number(level ?? 0), authentication: authentication ?? 'none' };
}

type Range = Readonly<Partial<Record<'first-ui-number' | 'last-ui-number', string>>>;

const isWithin = (number: number, { 'first-ui-number': first, 'last-ui-number': last = first }: Range): boolean =>
  number >= Number(first) && number <= Number(last);
