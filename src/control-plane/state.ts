import { type Configuration, emptyConfiguration } from '../config/configuration.ts';
import type { TimeZone } from '../config/time-zone.ts';
import { type Synchronization, nothingSynchronized } from '../ntp/association.ts';
import type { CertificateStore } from '../pki/certificate-store.ts';
import type { Whitelist, WhitelistChange } from '../pki/whitelist.ts';
import type { CertificateLook } from './certificate-check.ts';
import type { CrlAttempt } from './crl-attempts.ts';
import { type InterfaceStates, unseenInterfaces } from './interface-states.ts';
import type { LoginRecords } from './login-records.ts';
import type { Sources } from './source-blocks.ts';
import type { StartupFiles } from './state/board.ts';
import type { CmpRequest, CmpStatistics, KeyUpdateAttempt } from './state/cmp.ts';
import type {
  AutomaticSave,
  CommitUnderWay,
  LoadKind,
  LoadReport,
  Lock,
  Pending,
  PointsOfRun,
  RecoveryFailure,
  Trial,
  UserLock,
} from './state/configuration.ts';
import {
  type Alarm,
  type ClearedAlarm,
  type LogBuffer,
  type LogFiles,
  type ModuleCount,
  type RepeatedLog,
  emptyBuffer,
  nothingWaits,
} from './state/information.ts';
import type { Login, SessionId } from './state/login.ts';
import { type Work, noWork } from './work.ts';

export * from './state/board.ts';
export * from './state/cmp.ts';
export * from './state/configuration.ts';
export * from './state/information.ts';
export * from './state/login.ts';
export type { InterfaceState } from './interface-states.ts';

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
  /** Clock time of the point that the next update waits for: what happens in the moment in which it comes does not pass it over. */
  readonly updatePoint?: number | undefined;
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

/** `off`: an operator has taken its power. Otherwise how long after the device it began to start anew; milliseconds. */
export type BoardCondition = 'off' | { readonly startedAgainAfter: number };

export const volatileAtPowerOn = (startup: StartupFiles, now: number): Volatile => ({
  startup,
  poweredOnAt: now,
  bootStep: 0,
  configurationUpdatedAt: now,
  ...emptyMemory,
});

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
