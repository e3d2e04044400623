import type { Writable } from 'node:stream';
import type { CaEvent } from '../../ca/events.ts';
import { formatDateTime } from '../../clock/format.ts';
import { printable } from '../../cmp/printable.ts';
import { describeNotice, isNotice, type Notice } from './notices.ts';

/** What the program tells about its router. */
export type ProgramEvent =
  | {
      readonly event: 'console' /** The link. */;
      readonly path: string /** `host:port`, null without --tcp. */;
      readonly tcp: string | null;
    }
  | { readonly event: 'rfc2217' /** Where the console is a serial port on the network: `host:port`. */; readonly address: string }
  | { readonly event: 'telnet' /** Where virtual terminals are called: `host:port`. */; readonly address: string }
  | { readonly event: 'ssh' /** Where it listens, `host:port`. */; readonly address: string }
  | {
      readonly event: 'ca';
      readonly url: string /** Subject of the issuing CA, as `cmp request ca-name` takes it. */;
      readonly name: string;
    }
  | {
      readonly event: 'mapped' /** What the router dials, or is. */;
      readonly from: string /** What this host dials, or is. */;
      readonly to: string;
    }
  | { readonly event: 'ca-proxy'; readonly url: string /** That it stands in front of. */; readonly ca: string }
  | RequestEvent
  | {
      readonly event: 'message' /** That the lab CA was sent, with its answer: `at` in the CA's time. */;
      readonly at: string;
      readonly peer: string;
      readonly sender: string;
      readonly kind: string;
      readonly transactionID: string;
      readonly answer: string;
      readonly result: string;
    }
  | {
      readonly event: 'cmp' /** A CMP message went out, and this came of it. */;
      /** Name of the CMP session. */
      readonly session: string;
      readonly sent: string;
      /** What the answer is, when it is a message that fits. */
      readonly received: string | null;
      /** Of HTTP. */
      readonly status: number | null;
      readonly verdict: string;
    }
  | Notice
  | {
      readonly event: 'ready' /** What the log-in asks for. */;
      readonly asksFor: 'first password' | 'password' | 'name and password';
    }
  | {
      readonly event: 'clock' /** What the time of the router's world is, where it is not the host's. */;
      readonly now: string;
      readonly scale: number;
    }
  | { readonly event: 'reboot' }
  | { readonly event: 'power' /** By hand, while the process stays. */; readonly is: 'off' | 'on' }
  | { readonly event: 'card' /** By hand: a state of the card. */; readonly is: string }
  | { readonly event: 'link' /** By hand: a cable. */; readonly interface: string; readonly is: 'up' | 'down' }
  | {
      readonly event: 'survived' /** What took memory away. */;
      readonly after: 'power cut' | 'reboot';
      readonly rows: readonly Survivor[];
    }
  | { readonly event: 'session-killed' /** By hand. */; readonly userInterface: string }
  | { readonly event: 'break' /** On the console line, by hand. */ }
  | { readonly event: 'stopped' };

/** What became of one thing of the router when its memory was lost. */
export interface Survivor {
  /** `candidate of VTY 1` */
  readonly what: string;
  readonly fate: 'lost' | 'changed' | 'kept';
  readonly why: string;
}

/** What the lab CA did with a request. */
type RequestEvent = Told<CaEvent>;
type Told<Event extends CaEvent> = Event extends CaEvent
  ? { readonly event: 'request'; readonly outcome: Event['event'] } & Omit<Event, 'event'>
  : never;

export type Reporter = (event: ProgramEvent) => void;

/** One JSON object a line. */
export const jsonReporter =
  (output: Writable): Reporter =>
  event =>
    void output.write(`${JSON.stringify(event)}\n`);

/** A line for people; what they see on the console itself is not repeated. */
export const plainReporter =
  (output: Writable): Reporter =>
  event => {
    const line = describe(event);
    if (line) output.write(`${line}\n${event.event === 'console' ? 'Ctrl+C stops the router.\n' : ''}`);
  };

/** Undefined for what is seen on the console itself. */
export function describe(event: ProgramEvent): string | undefined {
  switch (event.event) {
    case 'console':
      return `Console: ${event.path}${event.tcp === null ? '' : `\nConsole over TCP: ${event.tcp}`}`;
    case 'rfc2217':
      return `Console by RFC 2217: ${event.address}`;
    case 'telnet':
      return `Telnet: ${event.address}`;
    case 'ssh':
      return `SSH: ${event.address}`;
    case 'ca':
      return `Lab CA: ${event.url} (${event.name})`;
    case 'mapped':
      return `Mapped: ${event.from} is ${event.to}`;
    case 'ca-proxy':
      return `In front of ${event.ca}: ${event.url}`;
    case 'request':
      return describeRequest(event);
    case 'message':
      return `${formatDateTime(Date.parse(event.at))}  ${describeMessage(event)}`;
    case 'clock':
      return `Clock: ${formatDateTime(Date.parse(event.now))} UTC${event.scale === 1 ? '' : `, ${event.scale} times as fast as that of this host`}`;
    case 'power':
      return `Power ${event.is}`;
    case 'card':
      return `CF card ${event.is}`;
    case 'link':
      return `Cable of ${event.interface} ${event.is}`;
    case 'session-killed':
      return `${event.userInterface} cut off`;
    case 'survived':
      return [`What the ${event.after} made of it:`, ...describeSurvivors(event.rows)].join('\n');
    default:
      return undefined;
  }
}

/** Without its time, which is the CA's. */
export const describeMessage = ({ peer, sender, kind, transactionID, answer, result }: EventOf<'message'>): string =>
  printable(`${peer}  ${sender}  ${kind} ${transactionID}: ${answer}, ${result}`);

export type EventOf<Kind extends ProgramEvent['event']> = Extract<ProgramEvent, { readonly event: Kind }>;

/** A table for people. */
export function describeSurvivors(rows: readonly Survivor[]): readonly string[] {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows.map(({ what, fate, why }) => `  ${printable(`${fate.padEnd(8)} ${what.padEnd(width)}  ${why}`)}`);
}

function describeRequest(request: RequestEvent): string {
  switch (request.outcome) {
    case 'refused':
      return `Lab CA refused a request: ${request.failInfo}, ${printable(request.text)}`;
    case 'waiting':
      return `Lab CA: the ${request.kind} ${request.id} for ${printable(request.subject)} waits to be approved`;
    case 'failed':
      return `Lab CA failed: ${printable(request.reason)}`;
    default:
      return `Lab CA: ${request.outcome} ${request.serialNumber} (${printable(request.subject)})`;
  }
}

/** Tells what the lab CA does. */
export const reportRequests =
  (report: Reporter) =>
  ({ event: outcome, ...facts }: CaEvent): void =>
    report({ event: 'request', outcome, ...facts } as RequestEvent); // the rest of the event that had this outcome

/** Tells each message that the lab CA was sent. */
export const reportMessages =
  (report: Reporter, clock: { now(): number }) =>
  (line: Omit<Extract<ProgramEvent, { event: 'message' }>, 'event' | 'at'>): void =>
    report({ event: 'message', at: new Date(clock.now()).toISOString(), ...line });

/** Tells what lies among the certificates that the lab CA trusts and is none. */
export const reportNotTrusted =
  (report: Reporter) =>
  (left: { readonly place: string; readonly reason: string }): void =>
    report({ event: 'not-trusted', ...left });

/** Tells what lay among the certificates that the lab CA has issued and is none. */
export const reportSetAside =
  (report: Reporter) =>
  (left: { readonly place: string; readonly reason: string }): void =>
    report({ event: 'set-aside', ...left });

/** Tells notices to the keeper as well, whoever reads the events. */
export const withNotices =
  (report: Reporter, errors: { write(text: string): unknown }): Reporter =>
  event => {
    for (const line of isNotice(event) ? describeNotice(event) : []) errors.write(`ne40e: ${line}\n`);
    report(event);
  };
