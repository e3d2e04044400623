import { Agent, type IncomingMessage, request as httpRequest } from 'node:http';
import { type CmpReply, type CmpServer, type CmpTransport, CmpTransportError } from '../../cmp/transport.ts';
import { parseHttpUrl } from '../../pki/http-url.ts';

export interface CmpOverHttpOptions {
  /** Time for one exchange, connection included. */
  readonly totalMilliseconds?: number;
  /** Octets of the largest answer that is read. */
  readonly largestAnswer?: number;
  /** Source address of the connection, as a source interface gives it. */
  readonly localAddress?: string;
}

/** CMP over HTTP, client side: RFC 6712, with the error statuses of RFC 9811. */
export function cmpOverHttp(options: CmpOverHttpOptions = {}): CmpTransport {
  const { totalMilliseconds = 30_000 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  return async (request, to, stopped) => {
    const deadline = new Deadline(stopped, totalMilliseconds);
    try {
      const exchange = { request, to, signal: deadline.signal, agent, ...options };
      const answer = await post(exchange);
      // A kept connection that the server had just closed: the message was not processed, RFC 9112 §9.3.1.
      return answer === 'connection was stale' ? lastWord(await post({ ...exchange, agent: false })) : answer;
    } catch (error) {
      throw naming(to, error);
    } finally {
      deadline.drop();
    }
  };
}

/** Whoever reads the reason is told who was asked, as it was configured. */
function naming({ url }: CmpServer, error: unknown): unknown {
  if (!(error instanceof CmpTransportError) || error.code === 'CMP_BAD_URL') return error;
  return new CmpTransportError(error.code, `${error.detail} (${url})`, { cause: error, status: error.status });
}

interface Exchange extends CmpOverHttpOptions {
  readonly request: Uint8Array;
  readonly to: CmpServer;
  readonly signal: AbortSignal;
  readonly agent: Agent | false;
}

type HttpAnswer = CmpReply | 'connection was stale';

/** No redirect is followed, and nothing is asked for twice: what came back is what the CA says. */
async function post({ request, to, signal, agent, localAddress, largestAnswer = 1 << 20 }: Exchange): Promise<HttpAnswer> {
  const url = parseHttpUrl(to.url);
  if (!url) throw new CmpTransportError('CMP_BAD_URL', to.url);
  const { host, hostname, port, target } = url;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(reasonOf(signal));
    const outgoing = httpRequest({
      method: 'POST',
      hostname,
      port,
      path: target,
      agent,
      setHost: false,
      maxHeaderSize: 1 << 16,
      headers: { Host: host, 'Content-Type': mediaType, 'Content-Length': request.length, Accept: mediaType },
      ...(localAddress !== undefined && { localAddress }),
    });
    const fail = (error: Error) => {
      reject(transportError(error));
      outgoing.destroy();
    };
    // Not by the `signal` of http.request: that one leaves a half read answer hanging (Node 20).
    const stop = () => fail(reasonOf(signal));
    signal.addEventListener('abort', stop, { once: true });
    outgoing.once('close', () => signal.removeEventListener('abort', stop));
    outgoing.once('response', incoming => void readAnswer(incoming, largestAnswer).then(resolve, fail));
    outgoing.once('upgrade', (incoming, socket) => {
      socket.destroy();
      fail(unexpectedStatus(incoming));
    });
    outgoing.on('error', error => (outgoing.reusedSocket && isClosed(error) ? resolve('connection was stale') : fail(error)));
    outgoing.end(request);
  });
}

async function readAnswer(incoming: IncomingMessage, largestAnswer: number): Promise<CmpReply> {
  checkHead(incoming);
  const { statusCode: status = 0 } = incoming;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > largestAnswer) throw new CmpTransportError('CMP_ANSWER_TOO_LARGE', `more than ${largestAnswer} octets`, { status });
    chunks.push(chunk);
  }
  if (!incoming.complete) throw new CmpTransportError('CMP_ANSWER_TRUNCATED', `the answer broke off after ${length} octets`, { status });
  if (length === 0) throw new CmpTransportError('CMP_ANSWER_TRUNCATED', 'the answer is empty', { status });
  return { der: new Uint8Array(Buffer.concat(chunks)), status };
}

/** An error status may carry a CMP message as well, and that says more than the status. RFC 9811 §3.4. */
function checkHead(incoming: IncomingMessage): void {
  const { statusCode = 0, headers } = incoming;
  const isCmp = mediaTypes.has((headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '');
  if (statusCode !== 200 && !(statusCode >= 400 && isCmp)) throw unexpectedStatus(incoming);
  if (!isCmp) throw new CmpTransportError('CMP_CONTENT_TYPE', headers['content-type'] ?? 'none', { status: statusCode });
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity')
    throw new CmpTransportError('CMP_CONTENT_TYPE', `content encoding ${encoding} was not asked for`, { status: statusCode });
}

function unexpectedStatus({ statusCode, statusMessage, headers }: IncomingMessage): CmpTransportError {
  const to = headers.location === undefined ? '' : `, to ${headers.location}`;
  return new CmpTransportError('CMP_HTTP_STATUS', `${statusCode} ${statusMessage}${to}`, { status: statusCode });
}

function transportError(error: Error): CmpTransportError {
  if (error instanceof CmpTransportError) return error;
  const code = 'code' in error ? String(error.code) : '';
  const because = (why: CmpTransportError['code'], detail: string) => new CmpTransportError(why, detail, { cause: error });
  if (code === 'HPE_HEADER_OVERFLOW') return because('CMP_ANSWER_TOO_LARGE', 'the HTTP header');
  if (code.startsWith('HPE_')) return because('CMP_HTTP_STATUS', 'the server does not speak HTTP');
  if (error.message === 'aborted') return because('CMP_ANSWER_TRUNCATED', 'the connection closed in the middle of the answer');
  return because('CMP_UNREACHABLE', reasonsUnreachable.get(code) ?? `the connection failed${code && `, ${code}`}`);
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
  ['EACCES', 'this host does not permit the connection'],
  ['EPERM', 'this host does not permit the connection'],
  ['EMFILE', 'this host has no connection left'],
]);

/** Stopped from outside or out of time. Not `AbortSignal.any` with `timeout`: on Node 20 that timer may be collected before it fires. */
class Deadline {
  readonly #ended = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #stopped: AbortSignal;
  readonly #stop = () => this.#ended.abort(isTimeout(this.#stopped.reason) ? outOfTime() : new CmpTransportError('CMP_STOPPED', 'stopped'));

  constructor(stopped: AbortSignal, milliseconds: number) {
    this.#stopped = stopped;
    this.#timer = setTimeout(() => this.#ended.abort(outOfTime()), milliseconds); // the host's time: the network is real
    if (stopped.aborted) this.#stop();
    stopped.addEventListener('abort', this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#stopped.removeEventListener('abort', this.#stop);
  }
}

const outOfTime = () => new CmpTransportError('CMP_TIMEOUT', 'no whole answer in time');

const isTimeout = (reason: unknown) => reason instanceof Error && reason.name === 'TimeoutError';

const reasonOf = ({ reason }: AbortSignal): Error => (reason instanceof Error ? reason : new CmpTransportError('CMP_STOPPED', 'stopped'));

const isClosed = (error: Error) => 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');

function lastWord(answer: HttpAnswer): CmpReply {
  if (answer === 'connection was stale')
    throw new CmpTransportError('CMP_UNREACHABLE', 'the server closed the connection without an answer');
  return answer;
}

const mediaType = 'application/pkixcmp';
const mediaTypes = new Set([mediaType, 'application/pkixcmp-poll']);
