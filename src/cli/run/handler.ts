import type { Hotkeys } from '../../../firmware-model/schema/hotkey.ts';
import type { IpsecWords } from '../../../firmware-model/schema/ipsec-words.ts';
import type { Device } from '../../../firmware-model/schema/device.ts';
import type { Release } from '../../../firmware-model/schema/release.ts';
import type { Configuration } from '../../config/configuration.ts';
import type { Drives } from '../../flash/drives.ts';
import type { Links } from '../../interfaces/interface.ts';
import type { Restored, Software } from '../../control-plane/software.ts';
import type { NonVolatile, Volatile } from '../../control-plane/state.ts';
import type { Downloads } from '../../pki/downloads.ts';
import type { Entropy } from '../../pki/entropy.ts';
import type { HostKey, HostKeyKind } from '../../pki/host-key.ts';
import type { KeyPair } from '../../pki/key-pair.ts';
import type { Course, Outcome } from './outcome.ts';
import type { Outgoing } from './outgoing.ts';
import type { ArgsOf, KeywordsOf, Page } from '../../../firmware-model/schema/page.ts';
import type { LineStatus, TypedCommand } from './line-status.ts';
import type { CliSession } from './session.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** A line that matched a form. */
export interface Command<Args = Readonly<Record<string, string | undefined>>, Keyword extends string = string> {
  readonly args: Args;
  /** Whether the operator typed this keyword. */
  has(keyword: Keyword): boolean;
  /** Which of these keywords the operator typed; for `{ a | b }` it is always one. */
  one<K extends Keyword>(...keywords: readonly K[]): K;
  /** The line in full words and normalised values. */
  readonly canonical: string;
  readonly session: CliSession;
}

/** What a command may do with the command line that it was typed at. */
export interface Within {
  /** Carries out another line, in the user view; the log-in stays where it is. */
  run(line: string): Course;
  /** A course with its messages as the lines that they are. */
  asLines(course: Course): Course;
}

/** What a handler sees of the router. Getters: after a wait they show the present. */
export interface RouterFacts {
  readonly device: Device;
  /** What its release of the software has otherwise than others. */
  readonly release: Release;
  /** What may be wrong with it. */
  readonly alarms: Software['alarms'];
  /** What it tells without being wrong. */
  readonly traps: Software['traps'];
  /** Ids of modules that send information, by their names. */
  readonly modules: Software['modules'];
  readonly nonVolatile: NonVolatile;
  /** Every card that can be reached, by drive. */
  readonly files: Drives;
  readonly volatile: Volatile;
  /** Cables in the interfaces. */
  readonly links: Links;
  /** Device time, milliseconds since 1970. */
  readonly now: number;
  /** Every line on which somebody is or calls. */
  readonly lines: readonly LineStatus[];
  /** What was typed on all lines of late, oldest first; no secrets. */
  readonly commands: readonly TypedCommand[];
  /** True in the first seconds after boot, while the configuration is still being built. */
  readonly busy: boolean;
  /** Resolves when the commit under way is in effect; rejects when the main board could not keep it. */
  commitDone(): Promise<void>;
  /** Reads the text of a configuration over another one, the factory's where none is given; nothing is changed. */
  readText(text: string, over?: Configuration): Restored;
  readonly entropy: Entropy;
  /** Cipher text whose password stands in for every one that cannot be checked here: its keeper has asked for it. */
  readonly standIn?: string | undefined;
  /** DER of the certificates that IKE peers present, by name or address of the peer; under `undefined` that of whoever else there is. */
  readonly presentedByPeers: ReadonlyMap<string | undefined, Uint8Array>;
  /** Every view of the firmware: where a view's section stands, and the order in which lines are displayed. */
  readonly views: Views;
  readonly hotkeys: Hotkeys;
  readonly ipsecWords: IpsecWords;
  /** What is fetched by HTTP and LDAP. */
  readonly downloads: Downloads;
  /** What is reached by Telnet and its like. */
  readonly outgoing: Outgoing;
  /** Makes an RSA key pair; takes a while. */
  generateKeyPair(name: string, bits: number): Promise<KeyPair>;
  /** Makes a host key of SSH; takes a while. */
  generateHostKey(kind: HostKeyKind, name: string, bits: number): Promise<HostKey>;
}

/** Handlers of a page, one per form. A form without one is known, but not emulated — unless the page says what it configures. */
export type Handlers<P extends Page> = {
  readonly [Form in keyof P['forms']]?: (
    command: Command<ArgsOf<P['forms'][Form] & string>, KeywordsOf<P['forms'][Form] & string>>,
    router: RouterFacts,
    within: Within,
  ) => Outcome;
};

/** The same, for the engine, which knows no page by name. */
export type AnyHandlers = Readonly<
  Record<string, ((command: Command<any, any>, router: RouterFacts, within: Within) => Outcome) | undefined>
>;
