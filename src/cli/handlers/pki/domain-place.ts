import { type Configuration, emptyConfiguration, section } from '../../../config/configuration.ts';
import { cmpSessions, domainOf, domainPath } from '../../../pki/domain.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/** The PKI domain and CMP session whose view a line is typed in; empty where there is none. */
export function pkiPlace({ views }: CliSession): { readonly domain: string; readonly session: string } {
  const named = (argument: string) => views.findLast(({ args }) => argument in args)?.args[argument] ?? '';
  return { domain: named('domain-name'), session: named('session-name') };
}

/** A domain that is named for certificates in memory runs, or is the reserved one that every router has. */
export const refuseUnknownDomain = (object: string | undefined, { volatile }: RouterFacts): Step | undefined =>
  object === undefined || object === 'default' || domainOf(volatile.running, object) ? undefined : say('pki-domain-missing', { object });

/** CMP sessions that run, and those that this log-in has entered: a request is made from either, and is counted. */
export const cmpSessionsInSight = (router: RouterFacts, session: CliSession): ReturnType<typeof cmpSessions> => [
  ...cmpSessions(router.volatile.running),
  ...cmpSessions(candidateConfiguration(router, session)),
];

/** What the domain holds whose view a line is typed in, as the log-in's candidate has it. */
export const candidateDomain = (session: CliSession, router: RouterFacts): Configuration =>
  section(candidateConfiguration(router, session), domainPath(pkiPlace(session).domain)) ?? emptyConfiguration;

/** Takes lines out of that domain, by their keys; nothing where there are none. */
export function clearInDomain(keys: readonly string[], session: CliSession): Step | undefined {
  const path = domainPath(pkiPlace(session).domain);
  return keys.length === 0
    ? undefined
    : did({ type: 'configuration.edited', session: session.id, edits: keys.map(key => ({ op: 'clear', path, key })) });
}
