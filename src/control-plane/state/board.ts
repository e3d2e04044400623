import type { CfCard } from '../../flash/cf-card.ts';
import type { HostKey } from '../../pki/host-key.ts';
import type { KeyPair } from '../../pki/key-pair.ts';

/** What a power cut leaves behind. */
export interface NonVolatile {
  /** Of the main board in charge. */
  readonly cfCard: CfCard;
  /** Every card of every main board, where there is more than the one. */
  readonly cards?: readonly BoardCard[];
  readonly board: Board;
}

/** A card by its place in the chassis. */
export interface BoardCard {
  readonly slot: number;
  readonly drive: 'cfcard:' | 'cfcard2:';
  readonly card: CfCard;
}

/** What the main board keeps beside the CF card. A value: every change makes a new one, and the router stores it at once. */
export interface Board {
  /** Burnt in at the factory; absent where nobody settled it, and then the one of the firmware model stands for it. */
  readonly serialNumber?: string;
  /** The chassis around it, where that is not the model's. */
  readonly chassis?: string;
  /** Slot of the main board that was put in charge; absent: that which the chassis begins with. */
  readonly mainBoardSlot?: number;
  /** Slot of the main board that is to be the slave after the next start. */
  readonly slaveDefault?: number;
  /** The release of its software, where that is not the model's. */
  readonly release?: string;
  /** The PKI key store. */
  readonly keyPairs: readonly KeyPair[];
  /** The pair whose name another has taken, while an update of its certificate is being brought into effect. */
  readonly replacedKeyPair?: ReplacedKeyPair;
  /** Of SSH; absent until one was made. */
  readonly hostKeys?: readonly HostKey[];
  /** Keys that SSH servers were taken for themselves by, newest last; absent until there is one. */
  readonly serverKeys?: readonly TakenServerKey[];
  /** What the next start will load. */
  readonly nextStartup: StartupFiles;
  /** Hash of the console password of the first log-in, in cipher notation; absent until then, and once it was undone and saved so. */
  readonly consolePassword?: string;
  /** Hash of the boot loader's password, in cipher notation; absent until somebody has entered its menu. */
  readonly bootPassword?: string;
  /** Device time minus the clock's time: the RTC runs on a battery. */
  readonly clockOffsetMilliseconds: number;
  readonly licence?: Licence;
  /** Proof that a licence was given back, `LIC…:…`; it is not taken again. */
  readonly revokeTicket?: string;
  /** Points of the commit list, newest last. */
  readonly commits: readonly CommitPoint[];
  /** Id of the last point ever made, where the list does not end with it. */
  readonly lastCommit?: number;
  /** What a save has written last: `vrpcfg.zip`. */
  readonly lastSaved?: string;
  /** What commands of the user view have set and a start does not forget. */
  readonly kept?: KeptSettings;
}

/** By what it sets; a value is as the command line has it. */
export type KeptSettings = { readonly [Name in KeptSetting]?: string };

export const keptSettings = [
  'issu mode',
  'license mode',
  'license trial',
  'license emergency',
  'startup downgrade paf',
  'startup downgrade license',
  'flash-lock',
  'board-channel-check',
  'auto-upgrade model',
  'ztp',
  'ztp pre-configuration',
  'pic power-on-delay',
  'board power-on-delay',
  'high-temperature power-off',
  'least sfuboard',
  'dustproof cleaned',
  'upgrade rollback',
] as const;

export type KeptSetting = (typeof keptSettings)[number];

/** What an SSH server is known by. */
export interface TakenServerKey {
  readonly host: string;
  /** `ecdsa-sha2-nistp256` … */
  readonly algorithm: string;
  /** SHA-256 of the key, in base64. */
  readonly fingerprint: string;
}

export interface ReplacedKeyPair {
  readonly keyPair: KeyPair;
  /** Name of the file on the card that holds its certificate, or the new one already. */
  readonly file: string;
}

/** File names on the CF card, `cfcard:/vrpcfg.zip`, or null for none. */
export interface StartupFiles {
  readonly systemSoftware: string;
  readonly savedConfiguration: string | null;
  /** Absent: the one in the system software. */
  readonly paf?: string;
  /** Loaded where there is no saved configuration: `cfcard:/lab.defcfg`. */
  readonly defaultConfiguration?: string;
  readonly patch?: Patch;
}

/** A patch package on the card. */
export interface Patch {
  /** `cfcard:/NE40E-V800R012SPH001.PAT` */
  readonly file: string;
  /** `V800R012SPH001`, as its head has it. */
  readonly version: string;
}

/** What a licence file says, as far as the router shows it. */
export interface Licence {
  /** On the card. */
  readonly file: string;
  readonly serial: string;
  readonly product: string;
  readonly version: string;
  readonly esn: string;
  readonly owner: string;
  readonly creator: string;
  readonly created: string;
  readonly feature: string;
  /** `2027-05-20`; absent: for good. */
  readonly expires?: string;
}

export interface CommitPoint {
  /** 1000000001 and up. */
  readonly id: number;
  readonly label?: string;
  readonly description?: string;
  readonly user: string;
  readonly userInterface: string;
  /** Device time, milliseconds since 1970. */
  readonly time: number;
  /** How it came about; absent: by a commit at the command line. */
  readonly type?: 'ROLLBACK';
  /** The point that holds the whole configuration which this one's content is computed from; absent: nobody has its content. */
  readonly since?: number;
}

/** A main board as it leaves the factory. */
export const newBoard = (systemSoftware: string): Board => ({
  keyPairs: [],
  nextStartup: { systemSoftware, savedConfiguration: null },
  clockOffsetMilliseconds: 0,
  commits: [],
});
