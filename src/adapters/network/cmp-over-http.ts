import { Agent, type IncomingMessage } from 'node:http';
import { defaultLimits } from '../../cmp/session-input.ts';
import { type CmpServer, type CmpTransport, CmpTransportError } from '../../cmp/transport.ts';
import { anywhere } from '../../pki/downloads.ts';
import { parseHttpUrl } from '../../pki/http-url.ts';
import { Deadline } from './deadline.ts';
import { type Dial, dialAsIs } from './dial.ts';
import { checkEncoding, exchangeOverHttp, unexpectedStatus } from './http-exchange.ts';
import { NetworkFault } from './network-fault.ts';

export interface CmpOverHttpOptions {
  /** Time for one exchange, connection included. */
  readonly totalMilliseconds?: number;
  /** Octets of the largest answer that is read. */
  readonly largestAnswer?: number;
  /** Where what is asked for really is. */
  readonly dial?: Dial;
}

/** CMP over HTTP, client side: RFC 6712, with the error statuses of RFC 9811. */
export function cmpOverHttp(options: CmpOverHttpOptions = {}): CmpTransport {
  const { totalMilliseconds = defaultLimits.requestTimeout, largestAnswer = 1 << 20, dial = dialAsIs } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  return async (request, to, stopped) => {
    const url = parseHttpUrl(to.url);
    if (!url) throw new CmpTransportError('CMP_BAD_URL', to.url);
    const deadline = new Deadline(stopped, totalMilliseconds);
    try {
      const { status, body } = await exchangeOverHttp({
        method: 'POST',
        url,
        headers: { 'Content-Type': mediaType, 'Content-Length': request.length, Accept: mediaType },
        body: request,
        road: dial(url.hostname, url.port, to.from ?? anywhere),
        agent,
        signal: deadline.signal,
        longest: largestAnswer,
        checkHead,
      });
      return { der: body, status };
    } catch (error) {
      throw naming(to, error);
    } finally {
      deadline.drop();
    }
  };
}

/** Whoever reads the reason is told who was asked, as it was configured. */
function naming({ url }: CmpServer, error: unknown): unknown {
  if (!(error instanceof NetworkFault)) return error;
  return new CmpTransportError(`CMP_${error.code}`, `${error.detail} (${url})`, { cause: error, status: error.status });
}

/** An error status may carry a CMP message as well, and that says more than the status. RFC 9811 §3.4. */
function checkHead(incoming: IncomingMessage): void {
  const { statusCode = 0, headers } = incoming;
  const isCmp = mediaTypes.has((headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '');
  if (statusCode !== 200 && !(statusCode >= 400 && isCmp)) throw unexpectedStatus(incoming);
  if (!isCmp) throw new NetworkFault('CONTENT_TYPE', headers['content-type'] ?? 'none', { status: statusCode });
  checkEncoding(incoming);
}

const mediaType = 'application/pkixcmp';
const mediaTypes = new Set([mediaType, 'application/pkixcmp-poll']);
