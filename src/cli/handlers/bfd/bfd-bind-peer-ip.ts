import { leaf, spelledKey } from '../../../config/configuration.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/** BFD is enabled before its sessions, and a session watches what it was bound to. */
export default { bind: refusal, auto: refusal };

function refusal({ args, canonical, session }: Pick<Command, 'args' | 'canonical' | 'session'>, router: RouterFacts): Step | undefined {
  if (session.isUnattended) return undefined;
  const lines = candidateConfiguration(router, session);
  if (!lines.has('bfd') && !lines.has('held bfd')) return say('bfd-disabled');
  const known = leaf(lines, [], spelledKey(lines, `bfd ${args['session-name']}`) ?? '');
  return known === undefined || known.line.toLowerCase() === canonical.toLowerCase() ? undefined : say('bfd-session-bound');
}
