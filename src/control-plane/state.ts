import type { AlarmName } from '../../firmware-model/alarms.ts';
import type { AlarmLevel } from '../../firmware-model/schema/alarm.ts';
import { type Candidate, candidateOn } from '../config/candidate.ts';
import type { TimeZone } from '../config/time-zone.ts';
import { type Configuration, emptyConfiguration } from '../config/configuration.ts';
import type { CfCard } from '../flash/cf-card.ts';
import { nothingSynchronized, type Synchronization } from '../ntp/association.ts';
import type { CertificateStore } from '../pki/certificate-store.ts';
import type { HostKey } from '../pki/host-key.ts';
import type { KeyPair } from '../pki/key-pair.ts';
import type { Whitelist, WhitelistChange } from '../pki/whitelist.ts';
import type { CertificateLook } from './certificate-check.ts';
import type { CrlAttempt } from './crl-attempts.ts';
import type { LogEntry } from './emitted.ts';
import { type InterfaceStates, unseenInterfaces } from './interface-states.ts';
import type { LoginRecords } from './login-records.ts';
import { Sequence } from './sequence.ts';
import type { Sources } from './source-blocks.ts';
import { noWork, type Work } from './work.ts';

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

/** Where the last point of this run has left off. */
export interface PointsOfRun {
  readonly left: Configuration;
  /** Of the last point, if its content goes as far. */
  readonly since?: number;
}

/** What was loaded: a roll-back that took effect, points loaded into a candidate, or anything else that was. */
export type LoadKind = 'rollback' | 'loaded points' | 'replacement';

export interface LoadReport {
  /** Lines that did not come into effect. */
  readonly failed: readonly FailedLine[];
  /** What differs all the same, as the router shows differences. */
  readonly differences: readonly string[];
}

export interface FailedLine {
  /** With the mark that it has among differences: `- interface b`. */
  readonly line: string;
  readonly reason?: string;
  /** The view it belongs to, by its title. */
  readonly view?: string;
}

/** Names a log-in by its line: `con0`, `vty3`. */
export type SessionId = string;

/** What a power cut takes away. A field added here must also be given its value at power-on. */
export interface Volatile {
  /** What this start has loaded. */
  readonly startup: StartupFiles;
  /** Clock time of power-on or reboot. */
  readonly poweredOnAt: number;
  /** Which step of the boot sequence is being said, or was the last that was. */
  readonly bootStep: number;
  /** What the processor of the main board had to do. */
  readonly work: Work;
  /** Boards and their cards that did not simply start with the device, by place: `3`, `3/1`. */
  readonly boards: ReadonlyMap<string, BoardCondition>;
  /** Device time since when the patch of this start runs that was loaded after it; absent: since the start. */
  readonly patchedAt?: number;
  readonly running: Configuration;
  /** What this start has begun with: where its first point goes on from. */
  readonly restored: Configuration;
  /** Device time of the last commit, of the start until then. */
  readonly configurationUpdatedAt: number;
  /** Lines of the saved configuration that could not be restored at this start. */
  readonly recoveryFailures: readonly RecoveryFailure[];
  readonly pending: ReadonlyMap<SessionId, Pending>;
  readonly certificates: CertificateStore;
  readonly whitelist: Whitelist;
  /** Entered and not applied yet, oldest first. */
  readonly whitelistChanges: readonly WhitelistChange[];
  /** The last look at them. */
  readonly certificateLook: CertificateLook;
  /** Alarms that are active, oldest first. */
  readonly alarms: readonly Alarm[];
  /** Alarms that were cleared, oldest first; the newest 1024. */
  readonly alarmHistory: readonly ClearedAlarm[];
  /** How often an alarm has been raised or cleared since the start. */
  readonly alarmCount: number;
  /** How often each has been raised since the start. */
  readonly alarmTotals: ReadonlyMap<string, number>;
  readonly logBuffer: LogBuffer;
  readonly trapBuffer: LogBuffer;
  /** What waits to be written to log files. */
  readonly logFiles: LogFiles;
  /** What has come to the information centre, by module. */
  readonly moduleCounts: ReadonlyMap<string, ModuleCount>;
  /** The last log, and how often it has come again since it was told. */
  readonly lastLog?: RepeatedLog;
  /** Counters by CMP session name. */
  readonly cmpStatistics: ReadonlyMap<string, CmpStatistics>;
  /** CMP transactions under way, by session name. */
  readonly cmpRequests: ReadonlyMap<string, CmpRequest>;
  /** By CMP session, the last attempt to update its certificate, as long as the certificate is the same. */
  readonly keyUpdates: ReadonlyMap<string, KeyUpdateAttempt>;
  /** By domain, the last attempt to update its CRL. */
  readonly crlAttempts: ReadonlyMap<string, CrlAttempt>;
  /** Whose time the router goes by, and what it knows of it. */
  readonly ntp: Synchronization;
  readonly logins: ReadonlyMap<SessionId, Login>;
  /** How many log-ins there were. */
  readonly loginCount: number;
  readonly loginRecords: LoginRecords;
  readonly sources: Sources;
  /** Absent until the first need of a point in this run. */
  readonly points?: PointsOfRun;
  /** What came of the last roll-back, and of what was loaded last into a candidate. */
  readonly reports?: Readonly<Partial<Record<LoadKind, LoadReport>>>;
  /** A commit that the device is still at. */
  readonly commitUnderWay?: CommitUnderWay;
  /** A trial that nobody has confirmed yet. */
  readonly trial?: Trial;
  /** Who holds the configuration for themselves. */
  readonly lock?: Lock;
  /** A save that the device is still at. */
  readonly saving?: { readonly session: SessionId; readonly milliseconds: number };
  /** What automatic saving has last written, or found to be in the file. */
  readonly automaticSave?: AutomaticSave;
  /** The user whose name locks the configuration, or did so last. */
  readonly userLock?: UserLock;
  /** Device time of the reboot that was scheduled. */
  readonly scheduledReboot?: number;
  /** The time zone that it was scheduled in; undefined: none. */
  readonly scheduledIn?: TimeZone | undefined;
  /** By name, what was last seen of each interface. */
  readonly interfaceStates: InterfaceStates;
}

/** Times are the device's, milliseconds since 1970; absent: not since this start. */
export interface InterfaceState {
  readonly physicalUp: boolean;
  readonly protocolUp: boolean;
  readonly physicalUpAt?: number;
  readonly physicalDownAt?: number;
  readonly protocolUpAt?: number;
}

/** What one log-in has entered and not yet committed. */
export interface Pending {
  /** On top of what is running now. */
  readonly candidate: Candidate;
  /** Key pairs created or destroyed since the last commit: they come into effect with it. */
  readonly keyPairs: readonly StagedKeyPair[];
  /** What ran when the first of it was entered, where that has changed since and nobody has refreshed it. */
  readonly outdated?: Configuration;
}

export interface CommitUnderWay {
  readonly session: SessionId;
  readonly label?: string;
  readonly description?: string;
  /** How the point that it makes came about, where it is not by a commit. */
  readonly pointType?: NonNullable<CommitPoint['type']>;
  /** How many of the pending edits and key pairs it takes: what is entered while the device is at it stays pending. */
  readonly edits: number;
  readonly keyPairs: number;
  /** How long the configuration is tried for; without it, it stays. */
  readonly trialMilliseconds?: number;
  /** Its log-in is over. */
  readonly isAbandoned?: true;
}

export interface Trial {
  readonly session: SessionId;
  /** Clock time at which it is over. */
  readonly endsAt: number;
  /** What ran before, and runs again if nobody confirms. */
  readonly before: Configuration;
}

export interface Lock {
  readonly session: SessionId;
  /** Without an edit for so long, the lock is taken away. */
  readonly timeoutMilliseconds: number;
  /** Device time at which it was taken. */
  readonly since: number;
  /** Device time of its holder's last edit. */
  readonly editedAt: number;
}

export interface AutomaticSave {
  readonly configuration: Configuration;
  /** The file that it has written: its name, and when it was changed. */
  readonly written?: { readonly file: string; readonly modified: number };
}

/** `configuration exclusive by-user-name` */
export interface UserLock {
  readonly user: string;
  readonly identifier: number;
  /** Device time of the last change. */
  readonly at: number;
  readonly isLocked: boolean;
}

export type StagedKeyPair = { readonly op: 'create'; readonly keyPair: KeyPair } | { readonly op: 'destroy'; readonly name: string };

/** `off`: an operator has taken its power. Otherwise how long after the device it began to start anew; milliseconds. */
export type BoardCondition = 'off' | { readonly startedAgainAfter: number };

export interface RecoveryFailure {
  readonly line: string;
  readonly lineNumber: number;
  readonly reason: string;
  /** The view it was read in, by its title. */
  readonly view?: string;
}

/** Something that is wrong with the device until it is over. */
export interface Alarm {
  readonly sequence: number;
  readonly name: AlarmName;
  /** As it was set when it was raised. */
  readonly level: AlarmLevel;
  /** Tells two of a kind apart: the name of a file, of a session, a URL. */
  readonly subject: string;
  /** Device time, milliseconds since 1970. */
  readonly since: number;
  /** What its message is filled in with. */
  readonly params: LogEntry['params'];
  readonly text: string;
}

export interface ClearedAlarm extends Alarm {
  /** Device time, milliseconds since 1970. */
  readonly clearedAt: number;
  /** What was said then. */
  readonly clearText: string;
  /** By itself, or by an operator. */
  readonly clearType: ClearType;
}

export type ClearType = 'service_resume' | 'manual_clear';

/** What the information centre keeps of one sort. */
export interface LogBuffer {
  /** Oldest first. */
  readonly entries: Sequence<BufferedEntry>;
  /** How many entries went to make room for others. */
  readonly overwritten: number;
}

export interface LogFiles {
  readonly waiting: Readonly<Record<LogFileKind, string>>;
  /** Clock time of the first of it. */
  readonly since?: number;
  /** How many characters the card did not take: they are lost. */
  readonly lost: number;
}

/** Of common logs, and of the security log. */
export type LogFileKind = 'log' | 'security';

export interface ModuleCount {
  readonly logs: number;
  readonly logsDropped: number;
  readonly traps: number;
  readonly trapsDropped: number;
}

export interface RepeatedLog {
  readonly entry: LogEntry;
  readonly count: number;
  /** How often its repeats have been told because it went on for long. */
  readonly told: number;
}

export interface BufferedEntry extends Pick<LogEntry, 'kind' | 'module' | 'severity' | 'time'> {
  /** As it was written when it came. */
  readonly line: string;
}

export interface CmpStatistics {
  readonly irSent: number;
  readonly kurSent: number;
  readonly pollReqSent: number;
  readonly irReceived: number;
  readonly kurReceived: number;
  readonly pollReqReceived: number;
}

export interface CmpRequest {
  readonly kind: 'ir' | 'kur';
  readonly state: 'requesting' | 'polling';
  /** What it was begun with, as one text. */
  readonly settings: string;
  /** What had been committed of that, where it was begun with something else. */
  readonly committedSettings?: string;
  /** A pair that was made for it: what it asks a certificate for. */
  readonly keyAside?: KeyPair;
}

export interface KeyUpdateAttempt {
  /** Clock time. */
  readonly at: number;
  /** What it was made with, as one text. */
  readonly settings: string;
  /** A pair that was made for it, when it reached nobody: nobody has seen it, and the next attempt takes it. */
  readonly keyAside?: KeyPair;
  /** The main board did not take the new pair. */
  readonly isKeyNotKept?: true;
}

/** What somebody comes in by, as the service types of local users name it. */
export type AccessType = 'terminal' | 'telnet' | 'ssh';

/** Which way somebody comes. */
export interface Access {
  readonly via: AccessType;
  /** Numeric; of those who come by the network. */
  readonly address?: string;
}

/** Someone who is logged in. */
export interface Login extends Access {
  /** Counts log-ins since power-on, the first is 1; `[Session ID = 1]`. */
  readonly number: number;
  readonly user: string | undefined;
  /** `CON 0`, `VTY 3` */
  readonly userInterface: string;
  /** Device time, milliseconds since 1970. */
  readonly since: number;
}

export const nothingPending = (running: Configuration): Pending => ({ candidate: candidateOn(running), keyPairs: [] });

export const noCmpStatistics: CmpStatistics = {
  irSent: 0,
  kurSent: 0,
  pollReqSent: 0,
  irReceived: 0,
  kurReceived: 0,
  pollReqReceived: 0,
};

export const volatileAtPowerOn = (startup: StartupFiles, now: number): Volatile => ({
  startup,
  poweredOnAt: now,
  bootStep: 0,
  configurationUpdatedAt: now,
  ...emptyMemory,
});

export const emptyBuffer: LogBuffer = { entries: Sequence.empty(), overwritten: 0 };

export const nothingWaits: LogFiles = { waiting: { log: '', security: '' }, lost: 0 };

/** Values, and so the same for all routers. */
const emptyMemory: Omit<Volatile, 'startup' | 'poweredOnAt' | 'bootStep' | 'configurationUpdatedAt'> = {
  work: noWork,
  boards: new Map(),
  running: emptyConfiguration,
  restored: emptyConfiguration,
  recoveryFailures: [],
  pending: new Map(),
  certificates: [],
  whitelist: new Map(),
  whitelistChanges: [],
  certificateLook: { findings: new Map() },
  alarms: [],
  alarmHistory: [],
  alarmCount: 0,
  alarmTotals: new Map(),
  logBuffer: emptyBuffer,
  trapBuffer: emptyBuffer,
  logFiles: nothingWaits,
  moduleCounts: new Map(),
  cmpStatistics: new Map(),
  cmpRequests: new Map(),
  keyUpdates: new Map(),
  crlAttempts: new Map(),
  ntp: nothingSynchronized,
  logins: new Map(),
  loginCount: 0,
  loginRecords: new Map(),
  sources: new Map(),
  interfaceStates: unseenInterfaces,
};

/** A main board as it leaves the factory. */
export const newBoard = (systemSoftware: string): Board => ({
  keyPairs: [],
  nextStartup: { systemSoftware, savedConfiguration: null },
  clockOffsetMilliseconds: 0,
  commits: [],
});
