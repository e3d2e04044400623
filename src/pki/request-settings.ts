import type { EnrolmentFacts } from './cmp-request.ts';
import { cmpSessions } from './domain.ts';
import { entityOf } from './entity.ts';
import { keyPairNamed } from './key-pair.ts';
import { remembered } from './remembered.ts';
import { requestOrigin } from './request-origin.ts';

/** What an automatic update of a CMP session rests on, as one text: that, and how it is to be made. */
export function updateSettings(session: string, { running, keyPairs }: Pick<EnrolmentFacts, 'running' | 'keyPairs'>): string {
  const known = updatesOf(running, keyPairs);
  const settings = known.get(session) ?? settingsOfUpdate(session, { running, keyPairs });
  known.set(session, settings);
  return settings;
}

/** Asked with every fact that may matter. */
const updatesOf = remembered((_running: EnrolmentFacts['running'], _keyPairs: EnrolmentFacts['keyPairs']) => new Map<string, string>());

function settingsOfUpdate(session: string, facts: Pick<EnrolmentFacts, 'running' | 'keyPairs'>): string {
  const { autoUpdate, key } = cmpSessions(facts.running).find(({ name }) => name === session) ?? {};
  return JSON.stringify([requestSettings(session, facts), autoUpdate, key?.regenerate]);
}

/** What an initial request of a CMP session rests on, as one text: two are equal as long as none of it has changed. */
export function requestSettings(session: string, { running, keyPairs }: Pick<EnrolmentFacts, 'running' | 'keyPairs'>): string {
  const settings = cmpSessions(running).find(({ name }) => name === session);
  if (!settings) return '';
  const { domain, entity, key, caName, url, authenticationCertificate } = settings;
  const publicKey = key && keyPairNamed(keyPairs, key.name)?.publicKey;
  return JSON.stringify([
    domain,
    caName,
    url,
    requestOrigin(running, settings),
    authenticationCertificate,
    entity && entityOf(running, entity),
    publicKey && Buffer.from(publicKey).toString('base64'),
  ]);
}
