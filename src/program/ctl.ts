import { type Answer, callRouter } from '../adapters/control/ask-control.ts';
import type { Fields } from '../adapters/control/protocol.ts';
import type { CtlOptions } from '../adapters/host/invocation.ts';
import { HostError } from '../adapters/host/errors.ts';
import { describeAnswer, describeEvent } from './ctl-words.ts';

/** Where answers go, and what goes on meanwhile. */
export interface Desk {
  readonly say: (line: string) => void;
  /** On a terminal: a line that takes the place of the last one. */
  readonly progress: ((text: string) => void) | undefined;
  /** Resolves when whoever asked wants no more. */
  readonly leaves: Promise<void>;
}

/** Asks a running router and says its answer, for people or as JSON. Throws what the router refuses. */
export async function askRouter({ state, question, json }: CtlOptions, { say, progress, leaves }: Desk): Promise<void> {
  const tell = (event: Fields): void => {
    if (json) say(JSON.stringify(event));
    else if (event['event'] === 'advancing') progress?.(describeProgress(event));
    else describeEvent(event).forEach(say);
  };
  const line = await callRouter(state, tell);
  if (question.do === 'events.follow') void leaves.then(line.close);
  else void leaves.then(() => breakOff(state, line.close)).catch(line.close);
  const answer = await line.ask(question);
  if (question.do === 'events.follow' && answer.ok) return line.closed;
  line.close();
  progress?.('');
  const { ok, error, fields } = answer;
  if (json) say(JSON.stringify({ ok, ...(error !== undefined && { error }), ...fields }));
  if (!ok) throw new HostError('ROUTER_REFUSES', error ?? 'The router refuses');
  if (!json) describeAnswer(question.do, fields).forEach(say);
}

/** What takes its time is asked to end, and answers then; anything else is left. */
async function breakOff(state: string, leave: () => void): Promise<void> {
  const line = await callRouter(state);
  const { ok }: Answer = await line.ask({ do: 'clock.stop' });
  line.close();
  if (!ok) leave();
}

const describeProgress = ({ now }: Fields): string => (typeof now === 'string' ? now.slice(0, 19).replace('T', ' ') : 'waiting');
