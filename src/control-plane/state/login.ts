/** Names a log-in by its line: `con0`, `vty3`. */
export type SessionId = string;

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
