export type HostErrorCode =
  | 'ARGUMENT_INVALID'
  | 'PTY_UNAVAILABLE'
  | 'CONSOLE_LINK_TAKEN'
  | 'CONSOLE_ABSENT'
  | 'CONTROL_UNAVAILABLE'
  | 'ROUTER_ABSENT'
  | 'ROUTER_REFUSES'
  | 'TCP_UNAVAILABLE'
  | 'SERIAL_PORT_UNAVAILABLE'
  | 'STATE_FOLDER_UNUSABLE'
  | 'STATE_FOLDER_IN_USE'
  | 'CARD_UNUSABLE'
  | 'BOARD_FILE_DAMAGED'
  | 'BOARD_FILE_UNUSABLE'
  | 'FILE_UNREADABLE'
  | 'LIST_UNWRITABLE'
  | 'LOG_UNWRITABLE'
  | 'PACK_UNUSABLE'
  | 'PACK_UNWRITABLE'
  | 'SERIAL_NUMBER_SETTLED'
  | 'RELEASE_SETTLED'
  | 'CHASSIS_SETTLED'
  | 'FOLDER_GONE'
  | 'CLOCK_UNUSABLE'
  | 'CLOCK_FILE_DAMAGED'
  | 'CLOCK_FILE_UNUSABLE';

/** What the host refused. The message is one sentence that an operator can act on. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  constructor(code: HostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostError';
    this.code = code;
  }
}

/** What we ourselves find unfit where the system has no objection. The message is a reason in words: `it is a pipe`. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}

/** Whether an error tells of something on the host, rather than of a fault of ours. */
export const isOfHost = (error: unknown): error is Error => error instanceof Unfit || (error instanceof Error && 'syscall' in error);

/** `ENOENT`, `EACCES`… of an error that came from the system. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** The reason of an error: the system's without the call and the path that Node puts around it, any other as it is. */
export const systemReason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error ? error.message.replace(/^[A-Z0-9_]+: /, '').replace(/, .*$/, '') : error.message;
};

/** Why a server cannot listen where it is told to, and the option that takes it elsewhere. */
export function listenReason(error: unknown, option: string): string {
  const code = systemCode(error) ?? '';
  const another = code === 'EADDRINUSE' ? 'another port' : 'another address';
  return `${listenReasons.get(code) ?? systemReason(error)}; choose ${another} with ${option}${code === 'EADDRINUSE' ? ', 0 for a free one' : ''}`;
}

const listenReasons: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'the port is in use'],
  ['EADDRNOTAVAIL', 'this host has no such address'],
  ['EACCES', 'permission denied'],
  ['ENOTFOUND', 'no such host'],
]);
