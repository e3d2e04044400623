import { Agent, type IncomingMessage } from 'node:http';
import { DownloadError, type Downloads } from '../../pki/downloads.ts';
import { parseHttpUrl } from '../../pki/http-url.ts';
import { Deadline } from './deadline.ts';
import { type Dial, dialAsIs } from './dial.ts';
import { checkEncoding, exchangeOverHttp, unexpectedStatus } from './http-exchange.ts';
import { NetworkFault } from './network-fault.ts';

export interface DownloadOptions {
  /** Time for one download, connection included. */
  readonly totalMilliseconds?: number;
  /** Where what is asked for really is. */
  readonly dial?: Dial;
}

/** One file of an HTTP server, of whatever content type it says. Only status 200 is an answer. */
export function downloadOverHttp({ totalMilliseconds = 60_000, dial = dialAsIs }: DownloadOptions = {}): Downloads['http'] {
  const agent = new Agent({ maxSockets: 4 });
  return async (address, from, longest, stopped) => {
    const url = parseHttpUrl(address);
    if (!url) throw new DownloadError('DOWNLOAD_BAD_URL', address);
    const deadline = new Deadline(stopped, totalMilliseconds);
    try {
      const road = dial(url.hostname, url.port, from);
      const request = { method: 'GET', url, headers: { Accept: '*/*' }, road, agent, signal: deadline.signal, longest, checkHead } as const;
      return (await exchangeOverHttp(request)).body;
    } catch (error) {
      throw naming(address, error);
    } finally {
      deadline.drop();
    }
  };
}

/** Whoever reads the reason is told what was asked for, as it was configured. */
const naming = (address: string, error: unknown): unknown =>
  error instanceof NetworkFault ? new DownloadError(`DOWNLOAD_${error.code}`, `${error.detail} (${address})`, { cause: error }) : error;

function checkHead(incoming: IncomingMessage): void {
  if (incoming.statusCode !== 200) throw unexpectedStatus(incoming);
  checkEncoding(incoming);
}
