import type { Configuration, ConfigurationNode } from '../../../config/configuration.ts';
import { sameConfiguration } from '../../../config/edit.ts';
import { cmpSessionOf } from '../../../pki/domain.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/**
 * Whether this log-in has edited the domain or the entity of a request, or made its key pair, without a commit: the request would be made
 * from the running configuration and not be what the operator sees. Older examples of the manual send it all the same.
 */
export function hasUncommittedRequest(domain: string, router: RouterFacts, session: CliSession): boolean {
  const { running, pending } = router.volatile;
  const candidate = candidateConfiguration(router, session);
  const cmpSession = cmpSessionOf(candidate, domain);
  const concerned = [`pki domain ${domain}`, ...(cmpSession?.entity === undefined ? [] : [`pki entity ${cmpSession.entity}`])];
  if (!sameConfiguration(pick(running, concerned), pick(candidate, concerned))) return true;
  const staged = pending.get(session.id)?.keyPairs ?? [];
  return staged.some(change => change.op === 'create' && change.keyPair.name.toLowerCase() === cmpSession?.key?.name.toLowerCase());
}

function pick(configuration: Configuration, keys: readonly string[]): Configuration {
  return new Map<string, ConfigurationNode>(
    keys.flatMap(key => {
      const node = configuration.get(key);
      return node ? [[key, node] as const] : [];
    }),
  );
}
