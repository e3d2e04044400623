import { cmpSessions, domains } from '../../pki/domain.ts';
import type { RouterFacts } from '../handler.ts';
import { candidateConfiguration } from '../pending.ts';
import type { CliSession } from '../session.ts';

/** Who names an entity in this log-in's candidate. */
export function entityUser(entity: string, router: RouterFacts, session: CliSession): string | undefined {
  const candidate = candidateConfiguration(router, session);
  const domain = domains(candidate).find(domain => domain.entity?.toLowerCase() === entity.toLowerCase());
  if (domain) return `PKI domain ${domain.name}`;
  const cmpSession = cmpSessions(candidate).find(session => session.entity === entity);
  return cmpSession && `CMP session ${cmpSession.name}`;
}
