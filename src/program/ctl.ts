import { callRouter } from '../adapters/control/ask-control.ts';
import type { Fields } from '../adapters/control/protocol.ts';
import type { CtlOptions } from '../adapters/host/arguments.ts';
import { HostError } from '../adapters/host/errors.ts';
import { describeSurvivors, type Survivor } from '../adapters/host/reporter.ts';
import { describeStatus, type Status } from './status.ts';

/** Asks a running router and says its answer, for people or as JSON. Throws what the router refuses. */
export async function askRouter({ state, question, json }: CtlOptions, say: (line: string) => void): Promise<void> {
  const line = await callRouter(state);
  const answer = await line.ask(question);
  line.close();
  const { ok, error, fields } = answer;
  if (json) say(JSON.stringify({ ok, ...(error !== undefined && { error }), ...fields }));
  if (!ok) throw new HostError('ROUTER_REFUSES', error ?? 'The router refuses');
  if (!json) describe(question.do, fields).forEach(say);
}

function describe(what: string, fields: Fields): readonly string[] {
  return descriptions[what]?.(fields) ?? [];
}

/** The router is this program's own: its answers have the fields that they were given there. */
const descriptions: Readonly<Record<string, (fields: Fields) => readonly string[]>> = {
  status: fields => describeStatus(fields as unknown as Status),
  survives: ({ rows }) => describeRows(rows as readonly Survivor[]),
  'power.cut': ({ survived }) => ['The power is off.', ...describeSurvivors(survived as readonly Survivor[])],
  'power.on': () => ['The power is on: the router boots.'],
  'power.cycle': ({ survived = [] }) => [
    'The power was off and is on again: the router boots.',
    ...describeSurvivors(survived as readonly Survivor[]),
  ],
  'card.remove': () => ['The CF card is out.'],
  'card.insert': () => ['The CF card is in.'],
  'card.full': () => ['The CF card is full.'],
  'card.fail-writes': () => ['Whatever is written to the CF card fails.'],
  'card.mended': () => ['The CF card is sound again.'],
  'line.break': () => ['A break was sent. What an NE40E does with one is not known: nothing.'],
};

const describeRows = (rows: readonly Survivor[]): readonly string[] =>
  rows.length === 0 ? ['Nothing would be lost, and nothing is worth a word.'] : describeSurvivors(rows);
