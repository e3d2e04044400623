import { CaError } from '../../ca/ca-error.ts';
import type { Clock } from '../../clock/clock.ts';
import { transactionLine } from '../../ca/transaction-line.ts';
import { CmpTransportError } from '../../cmp/transport.ts';
import { parseHttpUrl } from '../../pki/http-url.ts';
import { systemClock } from '../host/system-clock.ts';
import type { Address } from '../host/option-values.ts';
import { serveCmp } from '../network/ca-http-server.ts';
import { cmpOverHttp } from '../network/cmp-over-http.ts';
import { faultInjector } from '../network/fault-injector.ts';
import { faultsGiven } from './fault-option.ts';
import type { LabCaOptions } from './lab-ca.ts';
import { messageDump } from './message-dump.ts';

export interface ProxyOptions extends Pick<LabCaOptions, 'dump' | 'onMessage' | 'complain'> {
  readonly clock?: Clock;
  /** As it was written. */
  readonly fault?: string;
}

/** Stands in front of another CA: what comes is sent on, and the answers may have faults. */
export async function startProxy(
  url: string,
  address: Address,
  { clock = systemClock, fault, dump, onMessage, complain = () => {} }: ProxyOptions,
) {
  refuseItself(url, address);
  const transport = cmpOverHttp();
  const meddle = fault === undefined ? undefined : faultInjector(faultsGiven(fault, '--fault'), undefined);
  const keep = dump === undefined ? undefined : messageDump(dump, clock, complain);
  const respond = async (request: Uint8Array, peer: string): Promise<Uint8Array> => {
    const { der } = await forwarded(request);
    onMessage?.({ peer, ...transactionLine(request, der) });
    keep?.(request, der);
    return der;
  };
  const forwarded = (request: Uint8Array) =>
    transport(request, { url }, new AbortController().signal).catch((cause: unknown) => {
      const error = new CaError(
        'CA_UPSTREAM',
        `The CA gives no answer: ${cause instanceof CmpTransportError ? cause.detail : String(cause)}`,
        { cause },
      );
      complain(error);
      throw error;
    });
  const server = await serveCmp(respond, { ...address, ...(meddle && { meddle }) });
  const { host } = address;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`, close: server.close };
}

/** It would wait for its own answer. */
function refuseItself(url: string, { host, port }: Address): void {
  const to = parseHttpUrl(url);
  if (to?.port !== port || !(to.hostname === host || (isOfThisHost(to.hostname) && isOfThisHost(host)))) return;
  throw new CaError('CA_ADDRESS_UNUSABLE', `The CA at ${url} would be this proxy itself; give another port with --listen`);
}

/** Also every address of this host at once. */
const isOfThisHost = (name: string): boolean => /^(localhost|127\.0\.0\.1|::1|0\.0\.0\.0|::)$/i.test(name);
