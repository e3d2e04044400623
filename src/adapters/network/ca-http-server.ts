import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CaError } from '../../ca/ca-error.ts';
import { asksToWait } from '../../ca/asks-to-wait.ts';
import { listenReason } from '../host/errors.ts';
import { Places } from './places.ts';

/** A CMP message in, a CMP message out; `peer` is who sent it, `host:port`. */
export type CmpResponder = (request: Uint8Array, peer: string) => Promise<Uint8Array>;

/** What is offered to a GET. */
export interface Page {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Answers in the server's place, or leaves it to the server: false. */
export type Meddler = (exchange: {
  readonly request: Uint8Array;
  readonly answer: () => Promise<Uint8Array>;
  readonly outgoing: ServerResponse;
}) => Promise<boolean>;

export interface CaHttpServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The option of the command line that names them. */
  readonly portOption?: string;
  readonly pages?: (path: string) => Promise<Page | undefined>;
  readonly meddle?: Meddler;
  /** Octets of the largest request that is read. */
  readonly largestRequest?: number;
  /** How many requests of more than an ordinary size are held at once; others wait unread. */
  readonly mostLargeAtOnce?: number;
  /** Whoever comes while so many are connected is sent away: a router beside it needs files of its own. */
  readonly mostConnections?: number;
  /** How long a connection may say nothing after an answer. */
  readonly idleMilliseconds?: number;
}

export interface CaHttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Offers a CMP responder over HTTP, at any path: RFC 6712, server side. */
export async function serveCmp(
  responder: CmpResponder,
  {
    host,
    port,
    portOption = '--listen',
    largestRequest = 1 << 20,
    idleMilliseconds = 30_000,
    mostLargeAtOnce = 4,
    mostConnections = 256,
    ...parts
  }: CaHttpServerOptions,
): Promise<CaHttpServer> {
  const large = new Places(mostLargeAtOnce);
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: idleMilliseconds },
    (incoming, outgoing) => {
      answer({ incoming, outgoing, responder, largestRequest, large, ...parts }).catch((error: unknown) =>
        refuse(outgoing, isOfUpstream(error) ? 502 : 500),
      );
    },
  );
  server.maxConnections = mostConnections;
  await listen(server, { host, port, portOption });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }; // an AddressInfo: it listens, and on no pipe
}

/** The CA behind us has no answer; we are well. */
const isOfUpstream = (error: unknown): boolean => error instanceof CaError && error.code === 'CA_UPSTREAM';

interface Asked extends Pick<CaHttpServerOptions, 'pages' | 'meddle'> {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly responder: CmpResponder;
  readonly largestRequest: number;
  readonly large: Places;
}

async function answer({ incoming, outgoing, pages, ...asked }: Asked): Promise<void> {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') {
    const page = await pages?.((incoming.url ?? '').split('?', 1)[0] ?? '');
    if (page) return show(page, outgoing);
  }
  if (incoming.method !== 'POST') return refuse(outgoing.setHeader('Allow', 'POST'), 405);
  if (mediaTypeOf(incoming) !== mediaType) return refuse(outgoing, 415);
  const take = () => answerMessage({ incoming, outgoing, ...asked });
  return isOrdinary(incoming) ? take() : asked.large.during(take);
}

async function answerMessage({ incoming, outgoing, responder, largestRequest, meddle }: Omit<Asked, 'pages'>): Promise<void> {
  if (incoming.destroyed) return; // it has gone while it waited
  const request = await readBody(incoming, largestRequest);
  if (!request) return refuse(outgoing, 413);
  const respond = () => responder(request, `${incoming.socket.remoteAddress}:${incoming.socket.remotePort}`);
  if (await meddle?.({ request, answer: respond, outgoing })) return;
  const message = await respond();
  if (asksToWait(message)) outgoing.setHeader('Connection', 'close'); // it is not kept for as long as that may be
  outgoing.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': message.length, 'Cache-Control': 'no-store' }).end(message);
}

/** A request says as a rule how long it is, and is a few kilobytes. */
const isOrdinary = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= ordinaryRequest;

const ordinaryRequest = 64 * 1024;

/** Node leaves the body of an answer to HEAD out. */
function show({ type, bytes }: Page, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length, 'Cache-Control': 'no-store' }).end(bytes);
}

/** Undefined when there is more than that; leaving `for await` early would tear the connection down before the answer. */
function readBody(incoming: IncomingMessage, largest: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    incoming.on('data', (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= largest) chunks.push(chunk);
      else resolve(undefined);
    });
    incoming.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    incoming.once('error', reject).once('close', () => reject(new Error('the connection is gone')));
  });
}

/** The rest of a request that is refused is not read: the connection ends with the answer. */
function refuse(outgoing: ServerResponse, status: number): void {
  if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy();
  outgoing.writeHead(status, { 'Content-Length': 0, Connection: 'close' }).end();
}

function listen(
  server: Server,
  { host, port, portOption }: Required<Pick<CaHttpServerOptions, 'host' | 'port' | 'portOption'>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', error =>
      reject(
        new CaError('CA_ADDRESS_UNUSABLE', `The lab CA cannot listen on ${host}:${port}: ${listenReason(error, portOption)}`, {
          cause: error,
        }),
      ),
    );
    server.listen({ host, port }, resolve);
  });
}

const close = (server: Server) =>
  new Promise<void>(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const mediaTypeOf = ({ headers }: IncomingMessage) => (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();

const mediaType = 'application/pkixcmp';
