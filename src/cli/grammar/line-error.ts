import type { MessageId } from '../../../firmware-model/messages.ts';
import { columnBehind, screenWidth } from './screen.ts';
import { mayEnd, movesAfter, type Walk } from './walk.ts';
import type { Word } from './words.ts';

/** What is wrong with a line, and where in it. */
export interface LineError {
  readonly id: CaretMessageId;
  /** Offset in the line that the caret stands under. */
  readonly offset: number;
}

export type CaretMessageId = Extract<
  MessageId,
  'unrecognized-command' | 'incomplete-command' | 'ambiguous-command' | 'wrong-parameter' | 'too-many-parameters'
>;

/**
 * The word that fitted nowhere: no value where one was due, or no word of the language, or one too many. Our pages and the chapters say
 * which, where they got as far as any.
 */
export function misfit(found: Walk, word: Word): LineError {
  const own = found.paths.filter(({ form }) => form.page.standing !== 'known');
  const paths = own.length > 0 ? own : found.paths;
  const next = paths.flatMap(movesAfter);
  const tooMany = next.length === 0 && paths.some(mayEnd);
  const wrongValue = next.some(({ atom }) => atom.type === 'argument');
  const id = tooMany ? 'too-many-parameters' : wrongValue ? 'wrong-parameter' : 'unrecognized-command';
  return { id, offset: word.offset };
}

/** Blanks and `^` on the row below the input, a line behind a prompt. Past the end of a row the caret stands under the last one. */
export function caret(promptLength: number, line: string, { offset }: LineError): string {
  const column = columnBehind(promptLength, line.slice(0, offset)) + Math.max(0, offset - line.length);
  return `${' '.repeat(column % screenWidth)}^`;
}
