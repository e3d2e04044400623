import type { CfCardErrorCode } from '../../flash/cf-card.ts';
import { shownPath } from '../../flash/path.ts';
import { say, type Step } from './outcome.ts';

/** How the router says what the card refused. */
export function cardRefusal(code: CfCardErrorCode, path: string): Step {
  const file = shownPath(path);
  switch (code) {
    case 'CARD_FULL':
      return say('card-full');
    case 'CARD_NOT_FOUND':
      return say('directory-missing');
    case 'CARD_EXISTS':
      return say('file-exists', { file });
    case 'CARD_NOT_EMPTY':
      return say('file-not-empty', { file });
    case 'CARD_NOT_A_FILE':
      return say('file-is-directory', { file });
    case 'CARD_NOT_A_DIRECTORY':
      return say('file-not-directory', { file });
    case 'CARD_BAD_NAME':
      return say('file-bad-name', { name: file });
    case 'CARD_READ_FAILED':
      return say('card-read-failed', { file });
    case 'CARD_WRITE_FAILED':
      return say('card-write-failed', { file });
  }
}
