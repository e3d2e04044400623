import { CfCardError, type CfCardErrorCode } from '../../flash/cf-card.ts';
import { systemCode } from '../host/errors.ts';

/** What an error of the host's file system means to the router. */
export function cardErrorOf(error: unknown, path: string, otherwise: 'CARD_WRITE_FAILED' | 'CARD_READ_FAILED'): CfCardError {
  if (error instanceof CfCardError) return error;
  return new CfCardError(meanings[systemCode(error) ?? ''] ?? otherwise, path, { cause: error });
}

const meanings: Readonly<Record<string, CfCardErrorCode>> = {
  ENOSPC: 'CARD_FULL',
  EDQUOT: 'CARD_FULL',
  EFBIG: 'CARD_FULL',
  ENOENT: 'CARD_NOT_FOUND',
  EEXIST: 'CARD_EXISTS',
  ENOTEMPTY: 'CARD_NOT_EMPTY',
  EISDIR: 'CARD_NOT_A_FILE',
  ENOTDIR: 'CARD_NOT_A_DIRECTORY',
  ENAMETOOLONG: 'CARD_BAD_NAME',
  ELOOP: 'CARD_NOT_FOUND',
};
