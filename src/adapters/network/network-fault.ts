/** Why there is no answer; each protocol puts its own name before the code. */
export type NetworkFaultCode =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'HTTP_STATUS'
  | 'CONTENT_TYPE'
  | 'ANSWER_TOO_LARGE'
  | 'ANSWER_TRUNCATED'
  | 'BAD_URL'
  | 'STOPPED';

export class NetworkFault extends Error {
  readonly code: NetworkFaultCode;
  /** What the operator can act on: the HTTP status, the system's reason. */
  readonly detail: string;
  /** Of HTTP, when as much as that came. */
  readonly status: number | undefined;
  constructor(code: NetworkFaultCode, detail: string, { status, ...options }: NetworkFaultOptions = {}) {
    super(`${code}: ${detail}`, options);
    this.name = 'NetworkFault';
    this.code = code;
    this.detail = detail;
    this.status = status;
  }
}

export interface NetworkFaultOptions extends ErrorOptions {
  readonly status?: number | undefined;
}

/** What an error of the host's network means. */
export function networkFault(error: Error): NetworkFault {
  if (error instanceof NetworkFault) return error;
  const code = 'code' in error ? String(error.code) : '';
  const because = (why: NetworkFaultCode, detail: string) => new NetworkFault(why, detail, { cause: error });
  if (code === 'HPE_HEADER_OVERFLOW') return because('ANSWER_TOO_LARGE', 'the HTTP header');
  if (code.startsWith('HPE_')) return because('HTTP_STATUS', 'the server does not speak HTTP');
  if (error.message === 'aborted') return because('ANSWER_TRUNCATED', 'the connection closed in the middle of the answer');
  return because('UNREACHABLE', reasonsUnreachable.get(code) ?? `the connection failed${code && `, ${code}`}`);
}

const reasonsUnreachable: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ECONNRESET', 'the server closed the connection without an answer'],
  ['EPIPE', 'the server closed the connection without an answer'],
  ['ENOTFOUND', 'no host of that name is known'],
  ['EAI_AGAIN', 'no name server answers'],
  ['EHOSTUNREACH', 'no route leads there'],
  ['ENETUNREACH', 'no route leads there'],
  ['ETIMEDOUT', 'the host does not answer'],
  ['EADDRNOTAVAIL', 'the source address is not one of this host'],
  ['EINVAL', 'no route leads there from the source address'],
  ['EACCES', 'this host does not permit the connection'],
  ['EPERM', 'this host does not permit the connection'],
  ['EMFILE', 'this host has no connection left'],
]);
