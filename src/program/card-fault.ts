import { HostError, isOfHost, systemReason } from '../adapters/host/errors.ts';
import { CfCardError, type CfCardErrorCode } from '../flash/cf-card.ts';

/** Does something to the CF card in a folder of the host; what the folder refuses becomes a sentence for whoever keeps it. */
export function onCardIn<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof CfCardError) throw unusable(`${folder}/${cause.path}`, reasons[cause.code], cause);
    if (isOfHost(cause)) throw unusable(folder, systemReason(cause), cause);
    throw cause;
  }
}

const unusable = (place: string, reason: string, cause: Error): HostError =>
  new HostError('CARD_UNUSABLE', `Cannot use ${place} on the CF card: ${reason}; mend that or choose another --state`, { cause });

const reasons: Readonly<Record<CfCardErrorCode, string>> = {
  CARD_FULL: 'there is no space left',
  CARD_NOT_FOUND: 'no such file or directory',
  CARD_EXISTS: 'it exists already',
  CARD_NOT_EMPTY: 'it is not empty',
  CARD_NOT_A_FILE: 'it is a directory',
  CARD_NOT_A_DIRECTORY: 'it is not a directory',
  CARD_BAD_NAME: 'the name is not allowed',
  CARD_WRITE_FAILED: 'it cannot be written',
  CARD_READ_FAILED: 'it cannot be read',
};
