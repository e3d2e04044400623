import type { KeyIn } from '../../../../firmware-model/settings.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { type Setting, type Settings, settingsOf } from '../../../config/settings.ts';
import { defaultHistorySize } from '../../run/session.ts';

type LineView = 'user-interface' | 'user-interface-vty';

/**
 * What a user interface is set to. A virtual terminal has the settings of every section whose range it lies in; where two say something,
 * the one that was entered last is heard.
 */
export class LineSettings {
  readonly #sections: readonly Settings<LineView>[];
  readonly #isConsole: boolean;

  /** `CON 0`, `VTY 3` */
  constructor(running: Configuration, userInterface: string) {
    const [kind, number] = userInterface.split(' ');
    this.#isConsole = kind === 'CON';
    const sections = this.#isConsole ? [consoleSection(running)] : vtySections(running, Number(number));
    this.#sections = sections as readonly unknown[] as readonly Settings<LineView>[]; // only keys that both views have are asked for
  }

  /** How it asks who is there; undefined when nobody has settled it yet. */
  get authentication(): AuthenticationMode | undefined {
    return authenticationModeOf(this.#line('authentication-mode'));
  }

  get cipher(): string | undefined {
    return this.#line('set authentication password')?.args.password;
  }

  /** Level of a log-in without AAA; command reference, user privilege level. */
  get level(): number {
    return toFourLevels(Number(this.#line('user privilege level')?.args.level ?? (this.#isConsole ? 3 : 0)));
  }

  /** Milliseconds, or undefined for never. */
  get idleTimeout(): number | undefined {
    const { minutes, seconds } = this.#line('idle-timeout')?.args ?? {};
    const milliseconds = (Number(minutes ?? (seconds === undefined ? defaultIdleTimeout : 0)) * 60 + Number(seconds ?? 0)) * 1000;
    return milliseconds > 0 ? milliseconds : undefined;
  }

  /** Lines of a screen, 0 for no paging; undefined as long as nobody has settled it. */
  get screenLength(): number | undefined {
    const lines = this.#line('screen-length')?.args['screen-length'];
    return lines === undefined ? undefined : Number(lines);
  }

  /** Lines that the history of a log-in holds. */
  get historySize(): number {
    return Number(this.#line('history-command max-size')?.args['size-value'] ?? defaultHistorySize);
  }

  /** Whether somebody may come in here by this protocol; SSH alone as long as nobody has settled it (command reference, protocol inbound). */
  takes(protocol: 'telnet' | 'ssh'): boolean {
    if (this.#line('shell')) return false; // the line that is held is its undo
    const inbound = this.#virtualLine('protocol inbound');
    return inbound ? inbound.has('all') || inbound.has(protocol) : protocol === 'ssh';
  }

  #virtualLine<Key extends KeyIn<'user-interface-vty'>>(key: Key): Setting<'user-interface-vty', Key> | undefined {
    return this.#line(key as never) as Setting<'user-interface-vty', Key> | undefined; // a console has no such line
  }

  #line<Key extends KeyIn<LineView>>(key: Key): Setting<LineView, Key> | undefined {
    for (const section of this.#sections) {
      const setting = section.line(key, ...([] as never)); // keys of these views name no arguments
      if (setting) return setting;
    }
    return undefined;
  }
}

export type AuthenticationMode = 'password' | 'aaa';

/** Minutes without a key after which a log-in ends; command reference, idle-timeout. */
const defaultIdleTimeout = 10;

type ModeSetting = Setting<LineView, 'authentication-mode'>;

const authenticationModeOf = (mode: ModeSetting | undefined): AuthenticationMode | undefined =>
  mode && (mode.has('aaa') ? 'aaa' : 'password');

const consoleSection = (running: Configuration): Settings<'user-interface'> =>
  settingsOf(running).section('user-interface con <first-ui-number>', { 'first-ui-number': '0' });

/** Those that were entered last come first. */
const vtySections = (running: Configuration, number: number): readonly Settings<'user-interface-vty'>[] =>
  settingsOf(running)
    .sections('user-interface vty <first-ui-number> <last-ui-number>')
    .filter(({ args }) => isWithin(number, args))
    .map(({ settings }) => settings)
    .reverse();

type Range = Readonly<Partial<Record<'first-ui-number' | 'last-ui-number', string>>>;

const isWithin = (number: number, { 'first-ui-number': first, 'last-ui-number': last = first }: Range): boolean =>
  number >= Number(first) && number <= Number(last);

/** Levels 3 to 15 are management as long as `command-privilege level rearrange` was not run. */
export const toFourLevels = (level: number): number => Math.min(3, level);
