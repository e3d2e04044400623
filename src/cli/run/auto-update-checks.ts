import { type Candidate, editsOf } from '../../config/candidate.ts';
import type { Configuration } from '../../config/configuration.ts';
import { type CmpSession, cmpSessions } from '../../pki/domain.ts';
import { entityOf } from '../../pki/entity.ts';
import { say, show, type Step } from './outcome.ts';

/** What the router says of the first thing that a CMP session lacks for automatic update; undefined when it is complete (huawei-pki.yang). */
export function lackForAutoUpdate(session: CmpSession | undefined, configuration: Configuration): Step | undefined {
  const entity = session?.entity === undefined ? undefined : entityOf(configuration, session.entity);
  if (entity?.commonName === undefined) return say('pki-auto-update-no-entity');
  if (session?.caName === undefined) return say('pki-auto-update-no-ca-name');
  if (session.url === undefined) return say('pki-auto-update-no-url');
  if (session.key === undefined) return say('pki-auto-update-no-key');
  return session.authenticationCertificate === undefined ? say('pki-auto-update-no-authentication-cert') : undefined;
}

/** Looked at again when it is committed: another log-in may have taken away what was there when the line was entered. */
export function refusalOfAutoUpdate(candidate: Candidate): readonly Step[] | undefined {
  const isConcerned = editsOf(candidate).some(({ path: [top], key }) => (top ?? key).startsWith('pki '));
  if (!isConcerned) return undefined;
  for (const session of cmpSessions(candidate.configuration)) {
    const lack = session.autoUpdate ? lackForAutoUpdate(session, candidate.configuration) : undefined;
    if (lack) return [show(['certificate auto-update enable']), lack];
  }
  return undefined;
}
