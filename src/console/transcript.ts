import type { Messages } from '../../firmware-model/schema/message.ts';
import { carriedOut } from '../cli/run/course.ts';
import { render } from '../cli/run/message.ts';
import { type Course, did, type Step } from '../cli/run/outcome.ts';
import type { SessionId } from '../control-plane/state.ts';

/**
 * A command whose line and output are written to the file of its session, a piece at a time. What is typed in secret is not said, and so
 * not written; lines that a pager holds back are written when the command has made them (inferred).
 */
export function* transcribed(course: Course, head: string, session: SessionId, messages: Messages): Course {
  let piece = `\r\n${head}\r\n`;
  const written = () => {
    const text = piece;
    piece = '';
    return did({ type: 'transcript.added', session, text });
  };
  try {
    for (let at = course.next(); !at.done; ) {
      piece += textOf(at.value, messages);
      if (piece.length > longestPiece) yield written();
      at = yield* carriedOut(course, at.value);
    }
    if (piece !== '') yield written();
  } finally {
    course.return(); // of one that was broken off nobody reads the result
  }
}

function textOf(step: Step, messages: Messages): string {
  const lines = step.do === 'show' ? step.lines : step.do === 'say' || step.do === 'ask' ? render(messages[step.id]!, step.params) : []; // MessageId: every id has its message
  return lines.map(line => `${line}\r\n`).join('');
}

/** Characters. */
const longestPiece = 16 * 1024;
