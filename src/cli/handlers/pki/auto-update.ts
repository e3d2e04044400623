import { type CmpSession, cmpSessionOf } from '../../../pki/domain.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { pkiPlace } from './domain-place.ts';

/** The CMP session whose view a line is typed in, as the log-in's candidate has it. */
export const candidateSession = ({ session }: Pick<Command, 'session'>, router: RouterFacts): CmpSession | undefined =>
  cmpSessionOf(candidateConfiguration(router, session), pkiPlace(session).domain);

/** Nothing that automatic update rests on can be taken away while it is enabled (huawei-pki.yang). */
export const keepForAutoUpdate = (command: Pick<Command, 'session'>, router: RouterFacts): Step | undefined =>
  candidateSession(command, router)?.autoUpdate ? say('pki-auto-update-needs') : undefined;
