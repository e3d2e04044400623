import { type CmpSession, cmpSessionOf } from '../../../pki/domain.ts';
import { entityOf } from '../../../pki/entity.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { pkiPlace } from './domain-place.ts';

/** The CMP session whose view a line is typed in, as the log-in's candidate has it. */
export const candidateSession = ({ session }: Pick<Command, 'session'>, router: RouterFacts): CmpSession | undefined =>
  cmpSessionOf(candidateConfiguration(router, session), pkiPlace(session).domain);

/** What the router says of the first thing that a CMP session lacks for automatic update; undefined when it is complete. */
export function lackForAutoUpdate(command: Pick<Command, 'session'>, router: RouterFacts): Step | undefined {
  const cmpSession = candidateSession(command, router);
  const entity =
    cmpSession?.entity === undefined ? undefined : entityOf(candidateConfiguration(router, command.session), cmpSession.entity);
  if (entity?.commonName === undefined) return say('pki-auto-update-no-entity');
  if (cmpSession?.caName === undefined) return say('pki-auto-update-no-ca-name');
  if (cmpSession.url === undefined) return say('pki-auto-update-no-url');
  if (cmpSession.key === undefined) return say('pki-auto-update-no-key');
  return cmpSession.authenticationCertificate === undefined ? say('pki-auto-update-no-authentication-cert') : undefined;
}

/** Nothing that automatic update rests on can be taken away while it is enabled (huawei-pki.yang). */
export const keepForAutoUpdate = (command: Pick<Command, 'session'>, router: RouterFacts): Step | undefined =>
  candidateSession(command, router)?.autoUpdate ? say('pki-auto-update-needs') : undefined;
