import { emptyConfiguration, section } from '../../../config/configuration.ts';
import { mentionsOf } from '../../../config/mentions.ts';
import { domainNameIn, sessionNameIn } from '../../../pki/domain.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/** What the router says of an entity that a domain or a CMP session names in this log-in's candidate. */
export function refuseUsedEntity(entity: string, router: RouterFacts, session: CliSession): Step | undefined {
  const users = mentionsOf(candidateConfiguration(router, session), `pki entity ${entity}`);
  const domain = users.find(({ key }) => key === 'certificate request entity');
  if (domain) return say('pki-entity-used-by-domain', { object: entity, domain: domainNameIn(domain.path) });
  const cmpSession = users.find(({ node }) => node.args['entity-name'] === entity);
  return cmpSession && say('pki-entity-used-by-session', { object: entity, session: sessionNameIn(cmpSession.path) });
}

/** An entity that a domain or a CMP session names stays as it is (huawei-pki.yang); what it has already may be typed again. */
export function keepUsedEntity({ canonical, session }: Pick<Command, 'canonical' | 'session'>, router: RouterFacts): Step | undefined {
  const object = session.views.at(-1)?.args['entity-name'] ?? '';
  const lines = section(candidateConfiguration(router, session), [`pki entity ${object}`]) ?? emptyConfiguration;
  const undone = /^undo (.*)$/.exec(canonical)?.[1];
  const changesNothing = undone === undefined ? [...lines.values()].some(({ line }) => line === canonical) : !lines.has(undone);
  return changesNothing ? undefined : refuseUsedEntity(object, router, session);
}
