import type { Access, SessionId } from '../control-plane/state.ts';

/** What sets one line apart from the others. */
export interface Line {
  /** Names a log-in on it: `con0`, `vty3`. */
  readonly id: SessionId;
  /** As `display users` names it: `CON 0`, `VTY 3`. */
  readonly userInterface: string;
  /** Who calls on a virtual terminal, which is theirs until they leave. The console has none: it offers itself again and again. */
  readonly caller?: Caller;
}

/** Somebody who comes by the network. */
export interface Caller extends Access {
  readonly via: 'telnet' | 'ssh';
  /** Numeric, without a port. */
  readonly address: string;
  readonly port: number;
  /** Whom SSH has authenticated: there is no further question. */
  readonly user?: string;
}

export const consoleLine: Line = { id: 'con0', userInterface: 'CON 0' };

export const vtyLine = (number: number, caller: Caller): Line => ({ id: `vty${number}`, userInterface: `VTY ${number}`, caller });

export const accessTo = ({ caller }: Line): Access => (caller ? { via: caller.via, address: caller.address } : { via: 'terminal' });

/** An address as the router writes it: an IPv4 address that came as one of IPv6 is one of IPv4, and zones are the host's. */
export const numericAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^::ffff:(?=[\d.]+$)/, '')
    .replace(/%.*$/, '');
