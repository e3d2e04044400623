import { type Candidate, candidateOn } from '../../config/candidate.ts';
import type { Configuration } from '../../config/configuration.ts';
import type { KeyPair } from '../../pki/key-pair.ts';
import type { CommitPoint } from './board.ts';
import type { SessionId } from './login.ts';

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

export interface RecoveryFailure {
  readonly line: string;
  readonly lineNumber: number;
  readonly reason: string;
  /** The view it was read in, by its title. */
  readonly view?: string;
}

export const nothingPending = (running: Configuration): Pending => ({ candidate: candidateOn(running), keyPairs: [] });
