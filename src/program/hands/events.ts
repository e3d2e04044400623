import { resolve } from 'node:path';
import { type Fields, Refusal, type Request } from '../../adapters/control/protocol.ts';
import { HostError } from '../../adapters/host/errors.ts';
import { logLine } from '../line-log.ts';
import type { DatedEvent } from '../news.ts';
import type { Command, Hands } from './hands.ts';

/** What the program tells of its router, and what the console line says. */
export const eventCommands = {
  'events.recent': ({ news }, _request, { tell }) => {
    for (const event of news.recent) tell(dated(event));
    return { told: news.recent.length };
  },
  'events.follow': ({ news }, _request, { tell, gone }) => {
    if (!news.follow(event => tell(dated(event)), gone)) throw new Refusal('This connection follows already: each event is told once');
    for (const event of news.recent) tell(dated(event));
    return { told: news.recent.length };
  },
  'console.log': startLog,
} satisfies Readonly<Record<string, Command>>;

const dated = ({ at, event }: DatedEvent): Fields => ({ ...event, at: new Date(at).toISOString() });

/** One at a time: another takes the place of the last. */
function startLog(hands: Hands, { fields: { file } }: Request): Fields {
  if (typeof file !== 'string' && file !== null) throw new Refusal('console.log needs "file", a path, or null');
  try {
    const stop = file === null ? undefined : logLine(hands.router, resolve(file), hands.complain);
    hands.log.stop?.();
    hands.log.stop = stop;
    return { file: file === null ? null : resolve(file) };
  } catch (error) {
    throw error instanceof HostError ? new Refusal(error.message) : error;
  }
}
