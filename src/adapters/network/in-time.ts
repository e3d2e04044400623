import { OutgoingError } from '../../cli/run/outgoing.ts';

/** An answer, or the end of waiting for it in the host's time: whoever lets the client wait for longer is left. */
export function inTime<Answer>(answer: Promise<Answer>, milliseconds: number, leave: (reason: OutgoingError) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const reason = new OutgoingError('OUTGOING_TIMEOUT', 'the server does not answer');
      reject(reason);
      leave(reason);
    }, milliseconds);
    answer.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
