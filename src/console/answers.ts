import type { MessageId } from '../../firmware-model/messages.ts';
import type { Reply } from '../cli/run/outcome.ts';

/** What was typed behind a question: an answer it takes, or how the router refuses it. */
export type TypedAnswer = { readonly answer: string } | { readonly refusal: MessageId };

/** Reads an answer as the router does: `y`, `Y`, `yes`; the whole word where it asks for one. */
export function readAnswer(reply: Reply, typed: string): TypedAnswer {
  if (reply === 'line' || reply === 'secret') return { answer: typed };
  const { answers, refusal } = choices[reply];
  const word = typed.trim().toLowerCase();
  const answer = answers[word];
  return answer ? { answer } : { refusal };
}

/** What Ctrl+C and a time-out stand for: the command is broken off, which is not the same as `no` where `no` leads on. */
export const brokenOff = (reply: Reply): string | undefined =>
  reply === 'yes-no-cancel' || reply === 'yes-all-no-cancel' ? 'cancel' : undefined;

type Choice = Exclude<Reply, 'line' | 'secret'>;

const choices: Readonly<Record<Choice, { readonly answers: Readonly<Record<string, string>>; readonly refusal: MessageId }>> = {
  'yes-no': { answers: { y: 'yes', yes: 'yes', n: 'no', no: 'no' }, refusal: 'choose-yes-or-no' },
  'whole-yes-no': { answers: { yes: 'yes', no: 'no' }, refusal: 'choose-whole-yes-or-no' },
  'yes-no-cancel': {
    answers: { y: 'yes', yes: 'yes', n: 'no', no: 'no', c: 'cancel', cancel: 'cancel' },
    refusal: 'choose-yes-no-or-cancel',
  },
  'yes-all-no-cancel': {
    answers: { y: 'yes', yes: 'yes', a: 'all', all: 'all', n: 'no', no: 'no', c: 'cancel', cancel: 'cancel' },
    refusal: 'choose-yes-all-no-or-cancel',
  },
};
