import { type CmpSession, cmpSessionOf } from '../../pki/domain.ts';
import { entityOf } from '../../pki/entity.ts';
import type { Command, RouterFacts } from '../handler.ts';
import { say, type Step } from '../outcome.ts';
import { candidateConfiguration } from '../pending.ts';
import { pkiPlace } from './place.ts';

/** The CMP session whose view a line is typed in, as the log-in's candidate has it. */
export const candidateSession = ({ session }: Pick<Command, 'session'>, router: RouterFacts): CmpSession | undefined =>
  cmpSessionOf(candidateConfiguration(router, session), pkiPlace(session).domain);

/** What a CMP session lacks for automatic update, in the words of the router; undefined when it is complete. */
export function missingForAutoUpdate(command: Pick<Command, 'session'>, router: RouterFacts): string | undefined {
  const cmpSession = candidateSession(command, router);
  const entity = cmpSession?.entity === undefined ? undefined : entityOf(candidateConfiguration(router, command.session), cmpSession.entity);
  if (entity?.commonName === undefined) return 'PKI entity with a common name';
  if (cmpSession?.caName === undefined) return 'CA name';
  if (cmpSession.url === undefined) return 'server URL';
  if (cmpSession.key === undefined) return 'RSA key pair';
  return cmpSession.authenticationCertificate === undefined ? 'authentication certificate' : undefined;
}

/** Nothing that automatic update rests on can be taken away while it is enabled (huawei-pki.yang). */
export const keepForAutoUpdate = (command: Pick<Command, 'session'>, router: RouterFacts): Step | undefined =>
  candidateSession(command, router)?.autoUpdate ? say('pki-auto-update-needs') : undefined;
