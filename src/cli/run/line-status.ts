import type { Access, SessionId } from '../../control-plane/state.ts';
import type { CliSession } from './session.ts';

/** A line on which somebody is or calls. */
export interface LineStatus extends Access {
  /** `con0`, `vty3` */
  readonly id: SessionId;
  /** `CON 0`, `VTY 3` */
  readonly userInterface: string;
  /** Who is logged in; nobody while they are still being asked. */
  readonly session: CliSession | undefined;
  /** Milliseconds since they came. */
  readonly since: number;
  /** Milliseconds since the last key. */
  readonly idle: number;
}

/** What somebody has typed, and on which line. */
export interface TypedCommand {
  readonly user: string | undefined;
  readonly userInterface: string;
  readonly address?: string;
  /** Device time. */
  readonly time: number;
  readonly line: string;
}

/** What is known of the lines of a router. */
export interface LineFacts {
  /** Every line on which somebody is or calls. */
  readonly status: readonly LineStatus[];
  /** What was typed on all of them of late, oldest first; no secrets. */
  readonly commands: readonly TypedCommand[];
}
