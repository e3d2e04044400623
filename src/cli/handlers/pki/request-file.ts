import { toPem } from '../../../pki/certificate-file.ts';
import { domainOf } from '../../../pki/domain.ts';
import { fileFormat } from '../../../pki/enrolment-files.ts';
import { type Entity, entityOf } from '../../../pki/entity.ts';
import { type KeyPair, keyPairNamed } from '../../../pki/key-pair.ts';
import { encodeRequest, type RequestHash } from '../../../pki/request-encoding.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { defaultKeyName, keyPairsInSight } from './key-pairs.ts';
import { writeRootFile } from './write-file.ts';

/**
 * Writes `<domain>.req` to the card, over a file of that name. It is made from what this log-in sees, committed or not: so the manual's
 * example has it.
 */
export function writeRequestFile(domain: string, hash: RequestHash, router: RouterFacts, session: CliSession): Step | readonly Step[] {
  const asked = whatToAsk(domain, router, session);
  if ('do' in asked) return asked;
  const der = encodeRequest(asked.entity, asked.keyPair, hash);
  const format = fileFormat(candidateConfiguration(router, session));
  const file = `${domain}.req`;
  const bytes = format === 'der' ? der : Buffer.from(toPem(der, 'CERTIFICATE REQUEST'));
  return writeRootFile(file, bytes, router, [say('pki-request-creating'), say('pki-request-created')]);
}

type Asked = { readonly entity: Entity; readonly keyPair: KeyPair };

function whatToAsk(object: string, router: RouterFacts, session: CliSession): Asked | Step {
  const candidate = candidateConfiguration(router, session);
  const domain = domainOf(candidate, object);
  if (!domain) return say('pki-domain-missing', { object });
  if (domain.entity === undefined) return say('pki-request-no-entity', { object });
  const entity = entityOf(candidate, domain.entity);
  if (!entity) return say('pki-entity-missing', { object: domain.entity });
  if (entity.commonName === undefined) return say('pki-entity-no-common-name', { object: domain.entity });
  const keyName = domain.session?.key?.name ?? defaultKeyName(router);
  const keyPair = keyPairNamed(keyPairsInSight(router, session), keyName);
  return keyPair ? { entity, keyPair } : say('pki-key-missing', { object: keyName });
}
