import { type Agent, type IncomingMessage, type OutgoingHttpHeaders, request as httpRequest } from 'node:http';
import { printable } from '../../cmp/printable.ts';
import type { HttpUrl } from '../../pki/http-url.ts';
import { reasonOf } from './deadline.ts';
import type { Road } from './dial.ts';
import { NetworkFault, networkFault } from './network-fault.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** What the server is told it was asked for. */
  readonly url: HttpUrl;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Uint8Array;
  readonly road: Road;
  readonly agent: Agent;
  readonly signal: AbortSignal;
  /** Octets of the largest answer that is read. */
  readonly longest: number;
  /** Throws when what comes is no answer; before any of its body is read. */
  readonly checkHead: (incoming: IncomingMessage) => void;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** No redirect is followed, no proxy of the host is asked, and nothing is asked for twice. Rejects with a NetworkFault. */
export async function exchangeOverHttp(request: HttpRequest): Promise<HttpAnswer> {
  const first = await exchangeOnce(request, request.agent);
  if (first !== 'connection was stale') return first;
  // A kept connection that the server had just closed: the message was not processed, RFC 9112 §9.3.1.
  const second = await exchangeOnce(request, false);
  if (second !== 'connection was stale') return second;
  throw new NetworkFault('UNREACHABLE', 'the server closed the connection without an answer');
}

function exchangeOnce(request: HttpRequest, agent: Agent | false): Promise<HttpAnswer | 'connection was stale'> {
  const { method, url, headers, body, road, signal, longest, checkHead } = request;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(networkFault(reasonOf(signal)));
    const outgoing = httpRequest({
      method,
      hostname: road.host,
      port: road.port,
      path: url.target,
      agent,
      setHost: false,
      maxHeaderSize: 1 << 16,
      headers: { Host: url.host, ...headers },
      ...(road.localAddress !== undefined && { localAddress: road.localAddress }),
    });
    const fail = (error: Error) => {
      reject(networkFault(error));
      outgoing.destroy();
    };
    // Not by the `signal` of http.request: that one leaves a half read answer hanging (Node 20).
    const stop = () => fail(reasonOf(signal));
    signal.addEventListener('abort', stop, { once: true });
    outgoing.once('close', () => signal.removeEventListener('abort', stop));
    outgoing.once('response', incoming => void readAnswer(incoming, longest, checkHead).then(resolve, fail));
    outgoing.once('upgrade', (incoming, socket) => {
      socket.destroy();
      fail(unexpectedStatus(incoming));
    });
    outgoing.on('error', error => (outgoing.reusedSocket && isClosed(error) ? resolve('connection was stale') : fail(error)));
    outgoing.end(body);
  });
}

async function readAnswer(incoming: IncomingMessage, longest: number, checkHead: HttpRequest['checkHead']): Promise<HttpAnswer> {
  checkHead(incoming);
  const { statusCode: status = 0 } = incoming;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > longest) throw new NetworkFault('ANSWER_TOO_LARGE', `more than ${longest} octets`, { status });
    chunks.push(chunk);
  }
  if (!incoming.complete) throw new NetworkFault('ANSWER_TRUNCATED', `the answer broke off after ${length} octets`, { status });
  if (length === 0) throw new NetworkFault('ANSWER_TRUNCATED', 'the answer is empty', { status });
  return { status, body: new Uint8Array(Buffer.concat(chunks)) };
}

export function unexpectedStatus({ statusCode, statusMessage, headers }: IncomingMessage): NetworkFault {
  const to = headers.location === undefined ? '' : `, to ${headers.location}`;
  return new NetworkFault('HTTP_STATUS', printable(`${statusCode} ${statusMessage}${to}`), { status: statusCode });
}

export function checkEncoding({ statusCode: status, headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return;
  throw new NetworkFault('CONTENT_TYPE', `content encoding ${encoding} was not asked for`, { status });
}

const isClosed = (error: Error) => 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
