import { OutgoingError, type OutgoingErrorCode } from '../../cli/run/outgoing.ts';
import { networkFault } from './network-fault.ts';

/** What an error of the host's network means to a client. */
export function outgoingError(error: Error): OutgoingError {
  if (error instanceof OutgoingError) return error;
  const { code, detail } = networkFault(error);
  return new OutgoingError(isRefusal(error) ? 'OUTGOING_REFUSED' : (codes[code] ?? 'OUTGOING_FAILED'), detail, { cause: error });
}

/** Somebody is there, and does not listen. */
export const isRefusal = (error: Error): boolean => 'code' in error && error.code === 'ECONNREFUSED';

export const noRoadTo = (host: string): OutgoingError => new OutgoingError('OUTGOING_NO_ROAD', `--map leads nowhere for ${host}`);

const codes: Readonly<Record<string, OutgoingErrorCode>> = { TIMEOUT: 'OUTGOING_TIMEOUT', STOPPED: 'OUTGOING_STOPPED' };
