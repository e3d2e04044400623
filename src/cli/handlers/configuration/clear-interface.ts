import { type Edit, section } from '../../../config/configuration.ts';
import { nameOfSection } from '../../../config/held-keys.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { refusalByHolder } from '../../run/holders.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** Clears what runs on an interface, past every candidate, and after a question. The interface stays. `named`: `interface LoopBack0` */
export function* clearInterface(router: RouterFacts, session: CliSession, named: string): Course {
  if (router.busy) {
    yield say('configuration-being-built');
    return;
  }
  const name = named.toLowerCase();
  const key = [...router.volatile.running.keys()].find(known => nameOfSection(known).toLowerCase() === name);
  if (key === undefined) {
    yield say('interface-missing');
    return;
  }
  if (!(yield* confirm('clear-interface-question'))) return;
  yield refusalByHolder(router.volatile, session.id) ?? did({ type: 'running.edited', edits: clearing(key, router) });
}

function clearing(key: string, { volatile }: RouterFacts): readonly Edit[] {
  const lines = section(volatile.running, [key]);
  return [...(lines?.keys() ?? [])].map(line => ({ op: 'clear', path: [key], key: line }));
}
