import type { Configuration, Edit } from '../../../config/configuration.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { type AddressFamily, clearLine, setLine, stelnetServer } from './network-servers.ts';

/** Asked about only where there is something to stop. */
export function* stopStelnet(families: readonly AddressFamily[], session: CliSession, router: RouterFacts): Course {
  const candidate = candidateConfiguration(router, session);
  const server = stelnetServer(candidate);
  if (!families.some(family => server[family]) || !(yield* confirm('stelnet-stop'))) return;
  yield did({ type: 'configuration.edited', session: session.id, edits: stopping(families, candidate) });
}

/** The line that is for both becomes that of the family which stays. */
function stopping(families: readonly AddressFamily[], candidate: Configuration): readonly Edit[] {
  const gone = ['stelnet server enable', ...families.map(family => `stelnet ${family} server enable`)].filter(key => candidate.has(key));
  const staying = (['ipv4', 'ipv6'] as const).filter(family => !families.includes(family) && stelnetServer(candidate)[family]);
  return [...gone.map(clearLine), ...staying.map(family => setLine(`stelnet ${family} server enable`))];
}
