import { CaError } from '../../ca/ca-error.ts';
import type { Clock } from '../../clock/clock.ts';
import { transactionLine } from '../../ca/transaction-line.ts';
import { CmpTransportError } from '../../cmp/transport.ts';
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
