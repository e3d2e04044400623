import type { AlarmName, TrapName } from '../../firmware-model/alarms.ts';
import type { LogName } from '../../firmware-model/logs.ts';
import type { Edit } from '../config/configuration.ts';
import type { CmpResult } from '../cmp/result.ts';
import type { ExchangeEnded } from '../cmp/session-context.ts';
import type { CertificateUsage, HeldCertificate } from '../pki/certificate-store.ts';
import type { Measurement, NtpFault } from '../ntp/measure.ts';
import type { DownloadFault } from '../pki/downloads.ts';
import type { HostKey, HostKeyKind } from '../pki/host-key.ts';
import type { KeyPair } from '../pki/key-pair.ts';
import type { WhitelistChange } from '../pki/whitelist.ts';
import type { LogEntry } from './emitted.ts';
import type { BlockingRule, Occasion } from './login-records.ts';
import type {
  Access,
  CmpStatistics,
  Licence,
  LoadKind,
  LoadReport,
  Login,
  Patch,
  SessionId,
  TakenServerKey,
  KeptSetting,
} from './state.ts';

/** The facts that the control plane accepts. */
export type ControlPlaneEvent =
  | { readonly type: 'power.applied' }
  | { readonly type: 'power.lost' }
  /** The boot is over: the system software runs. */
  | { readonly type: 'system.started' }
  | { readonly type: 'reboot.confirmed' }
  /** The slave is to take over. */
  | { readonly type: 'switchover.confirmed' }
  | { readonly type: 'slave.tookOver' }
  /** Which main board is to be the slave after the next start; undefined: as it comes. */
  | { readonly type: 'slaveDefault.set'; readonly slot: number | undefined }
  /** A card other than `cfcard:/` of the board in charge. `place`: `10#cfcard:`. */
  | { readonly type: 'otherCard.removed'; readonly place: string }
  | { readonly type: 'otherCard.inserted'; readonly place: string }
  /** A board other than the main board in charge, or one of its cards: its power was switched. `place`: `3`, `3/1`. */
  | { readonly type: 'board.switched'; readonly place: string; readonly on: boolean }
  | { readonly type: 'board.reset'; readonly place: string }
  /** The highest load is to be found anew. */
  | { readonly type: 'load.recordReset' }
  /** Ctrl+B: heard in the window of the boot loader. */
  | { readonly type: 'bootMenu.requested' }
  | { readonly type: 'bootPassword.set'; readonly cipher: string }
  /** Default startup was chosen in the boot menu. */
  | { readonly type: 'startup.resumed' }
  /** `at`: device time. */
  | { readonly type: 'reboot.scheduled'; readonly at: number }
  | { readonly type: 'reboot.unscheduled' }
  | { readonly type: 'session.opened'; readonly session: SessionId; readonly login: Omit<Login, 'number'> }
  | { readonly type: 'session.closed'; readonly session: SessionId }
  /** `user`: whom it counts against; nobody where nobody has that name. */
  | { readonly type: 'login.failed'; readonly user: string | undefined; readonly at: Occasion; readonly rule: BlockingRule }
  /** Whoever is on this line shall be cut off: `CON 0`, `VTY 3`. */
  | { readonly type: 'line.cut'; readonly userInterface: string }
  /** From one user to others; `from`: the line. */
  | { readonly type: 'message.sent'; readonly to: readonly SessionId[]; readonly from: string; readonly text: string }
  /** What users have typed is to be forgotten. */
  | { readonly type: 'commands.forgotten' }
  /** Whoever comes from there may try again. */
  | { readonly type: 'source.activated'; readonly source: Access }
  | { readonly type: 'localUser.activated'; readonly user: string }
  | { readonly type: 'configuration.edited'; readonly session: SessionId; readonly edits: readonly Edit[] }
  /** A cable is plugged into this interface, and its other end is up; or not. */
  | { readonly type: 'link.changed'; readonly interface: string; readonly state: 'up' | 'down' }
  /** Another configuration or other key pairs are in effect. */
  | { readonly type: 'running.changed' }
  /** Past every candidate. */
  | { readonly type: 'running.edited'; readonly edits: readonly Edit[] }
  | { readonly type: 'candidate.cleared'; readonly session: SessionId }
  /** Entered again on top of what runs now. */
  | { readonly type: 'candidate.refreshed'; readonly session: SessionId }
  | {
      readonly type: 'configuration.committed';
      readonly session: SessionId;
      readonly label?: string;
      readonly description?: string;
      readonly trialMilliseconds?: number;
      readonly pointType?: 'ROLLBACK';
    }
  /** Somebody asks what the commit list holds. */
  | { readonly type: 'commitList.consulted' }
  /** Without a label it has none any more. */
  | { readonly type: 'commitPoint.labelled'; readonly id: number; readonly label?: string }
  | { readonly type: 'commitPoints.cleared'; readonly ids: readonly number[] }
  | { readonly type: 'load.reported'; readonly kind: LoadKind; readonly report: LoadReport }
  /** Committed on trial: it is taken back unless it is confirmed. */
  | { readonly type: 'trial.begun' }
  | { readonly type: 'trial.prolonged'; readonly session: SessionId; readonly milliseconds: number }
  | { readonly type: 'trial.confirmed'; readonly session: SessionId }
  /** `session`: whose trial it is. */
  | { readonly type: 'trial.aborted'; readonly session: SessionId }
  /** `configuration exclusive` and its `undo`. */
  | { readonly type: 'lock.taken'; readonly session: SessionId; readonly timeoutMilliseconds: number }
  | { readonly type: 'lock.released'; readonly session: SessionId }
  /** A configuration is being written to the card, which takes so long. */
  | { readonly type: 'save.begun'; readonly session: SessionId; readonly milliseconds: number }
  /** It has been written. */
  | { readonly type: 'configuration.saved'; readonly session: SessionId; readonly file?: string }
  /** Automatic saving has written this file. */
  | { readonly type: 'automaticSave.made'; readonly file: string }
  /** A day has its rollback point. */
  | { readonly type: 'dailyPoint.made'; readonly id: number }
  /** `configuration exclusive by-user-name` and its `undo`. */
  | { readonly type: 'userLock.taken'; readonly user: string; readonly identifier: number }
  | { readonly type: 'userLock.released' }
  | CardEvent
  /** Something was written to it, or removed from it. */
  | { readonly type: 'card.changed' }
  | { readonly type: 'startup.configurationSelected'; readonly file: string }
  | { readonly type: 'startup.configurationCleared' }
  /** Without a value it is that of the factory. */
  | { readonly type: 'setting.kept'; readonly setting: KeptSetting; readonly value?: string }
  /** Without a file a start that has no saved configuration is that of the factory. */
  | { readonly type: 'startup.defaultSelected'; readonly file?: string }
  | { readonly type: 'startup.softwareSelected'; readonly file: string }
  /** Without a file it is the one in the system software. */
  | { readonly type: 'startup.pafSelected'; readonly file?: string }
  /** Without a patch the next start has none. */
  | { readonly type: 'startup.patchSelected'; readonly patch?: Patch }
  /** At device time; the next start will have it, too. */
  | { readonly type: 'patch.run'; readonly patch: Patch; readonly at: number }
  | { readonly type: 'patch.deleted' }
  | { readonly type: 'licence.activated'; readonly licence: Licence }
  | { readonly type: 'licence.revoked'; readonly ticket: string }
  | { readonly type: 'consolePassword.set'; readonly cipher: string }
  /** It is on the board, and so in effect. */
  | { readonly type: 'consolePassword.kept' }
  /** A saved configuration without one is what counts from now on. */
  | { readonly type: 'consolePassword.forgotten' }
  | { readonly type: 'clock.set'; readonly deviceTime: number }
  /** The date of the world around has made a jump, and that of the device with it. */
  | { readonly type: 'clock.moved'; readonly milliseconds: number }
  /** The device's time has made a jump. */
  | { readonly type: 'clock.changed' }
  | { readonly type: 'certificate.imported'; readonly certificate: HeldCertificate }
  | {
      readonly type: 'certificate.deleted';
      readonly usage: CertificateUsage;
      readonly domain: string | undefined;
      readonly fileName: string;
    }
  /** Memory stays as it was. */
  | {
      readonly type: 'certificate.refused';
      readonly of: 'import' | 'deletion';
      readonly usage: CertificateUsage;
      readonly domain: string | undefined;
      readonly fileName: string;
    }
  /** By itself; or not, where it is not new. */
  | { readonly type: 'certificate.updated'; readonly session: string; readonly isNew: boolean }
  | { readonly type: 'certificates.reset' }
  /** It waits for its update. */
  | { readonly type: 'whitelist.changed'; readonly change: WhitelistChange }
  /** The file has been written with its changes. */
  | { readonly type: 'whitelist.updated'; readonly file: string; readonly names: readonly string[] }
  | { readonly type: 'keyPair.created'; readonly session: SessionId; readonly keyPair: KeyPair }
  | { readonly type: 'keyPair.destroyed'; readonly session: SessionId; readonly name: string }
  | { readonly type: 'keyPair.imported'; readonly keyPair: KeyPair }
  | { readonly type: 'hostKey.created'; readonly hostKey: HostKey }
  | { readonly type: 'hostKey.destroyed'; readonly kind: HostKeyKind }
  /** The operator has taken it for that of the server. */
  | { readonly type: 'serverKey.taken'; readonly serverKey: TakenServerKey }
  /** `session`: whose candidate it is made from. */
  | { readonly type: 'cmp.initialRequested'; readonly domain: string; readonly session: SessionId }
  /** The certificate that the session identifies itself with is to be updated. */
  | { readonly type: 'cmp.updateRequested'; readonly session: string }
  | { readonly type: 'cmp.pollStopped'; readonly session: string }
  | { readonly type: 'cmp.statisticsReset'; readonly session: string }
  | CmpEvent
  | CrlEvent
  | NtpEvent
  | { readonly type: 'ntp.statisticsReset' }
  | AlarmEvent
  | LogEvent;

/** What a download of a CRL that the router began by itself has come to. */
export type CrlEvent = { readonly type: 'crl.answered'; readonly domain: string } & (
  | { readonly file: Uint8Array }
  | { readonly fault: DownloadFault }
);

/** What came of a request for the time. `of`: key of the association. */
export interface NtpEvent {
  readonly type: 'ntp.answered';
  readonly of: string;
  readonly result: Measurement | { readonly fault: NtpFault };
}

/** Something is wrong with the router, or it is not any more, or it has to be told once. */
export type AlarmEvent =
  /** `subject` tells two of a kind apart. What is up already comes no second time. */
  | { readonly type: 'alarm.raised'; readonly alarm: AlarmName; readonly subject: string; readonly params: LogEntry['params'] }
  /** Without params it says the same as when it was raised. */
  | { readonly type: 'alarm.cleared'; readonly alarm: AlarmName; readonly subject: string; readonly params?: LogEntry['params'] }
  | { readonly type: 'trap.raised'; readonly trap: TrapName; readonly params: LogEntry['params'] }
  /** An operator has done with these; of the active ones the fault may go on, and is not told again. */
  | { readonly type: 'alarms.dismissed'; readonly sequences: readonly number[] }
  | { readonly type: 'alarmHistory.cleared'; readonly sequences: readonly number[] }
  /** Of one alarm, or of all. */
  | { readonly type: 'alarmTotals.reset'; readonly alarm?: AlarmName };

/** What comes to the information centre, and what operators do with its buffers. */
export type LogEvent =
  /** One of the logs of the firmware. */
  | { readonly type: 'log.told'; readonly log: LogName; readonly params: LogEntry['params'] }
  /** Somebody has carried out a line; secrets are hidden in it. */
  | { readonly type: 'command.entered'; readonly session: SessionId; readonly line: string }
  /** What a user has typed and read. */
  | { readonly type: 'transcript.added'; readonly session: SessionId; readonly text: string }
  /** What waits for the log files is to be written now. */
  | { readonly type: 'logFiles.saved' }
  | { readonly type: 'entry.logged'; readonly entry: LogEntry }
  | { readonly type: 'logBuffer.reset' }
  | { readonly type: 'moduleCounts.reset' }
  | { readonly type: 'trapBuffer.reset' };

/** What happens to the CF card in its slot. */
export type CardEvent =
  | { readonly type: 'card.removed' }
  | { readonly type: 'card.inserted' }
  /** Nothing more can be written. */
  | { readonly type: 'card.filled' }
  | { readonly type: 'card.cleared' }
  /** It is read, but writes fail: a worn-out card. */
  | { readonly type: 'card.failed' }
  | { readonly type: 'card.mended' };

/** What a CMP transaction under way reports. */
export type CmpEvent =
  | { readonly type: 'cmp.counted'; readonly session: string; readonly counter: keyof CmpStatistics }
  /** Made for a key update, and held aside until its certificate is there. */
  | { readonly type: 'cmp.keyMade'; readonly session: string; readonly keyPair: KeyPair }
  | { readonly type: 'cmp.polling'; readonly session: string }
  | { readonly type: 'cmp.remarked'; readonly session: string; readonly text: string }
  | { readonly type: 'cmp.exchanged'; readonly session: string; readonly exchange: Omit<ExchangeEnded, 'type'> }
  /** `keyAside`: the pair that was made for it. */
  | {
      readonly type: 'cmp.finished';
      readonly session: string;
      readonly kind: 'ir' | 'kur';
      readonly result: CmpResult;
      readonly keyAside?: KeyPair;
    };
