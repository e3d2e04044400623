import type { ExecutionContext } from 'ava';
import { X509Certificate } from 'node:crypto';
import { cmpOverHttp } from '../../src/adapters/network/cmp-over-http.ts';
import { type LabCaOptions, startLabCa } from '../../src/adapters/lab-ca/lab-ca.ts';
import { parseProfile } from '../../src/adapters/lab-ca/profile-file.ts';
import { readProfile } from '../../src/ca/profile/profile.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { CmpSessionInput } from '../../src/cmp/session-input.ts';
import { fixedKey } from '../ca/world.ts';
import { initialRequest, startTransaction } from '../cmp/run.ts';
import { dn } from '../cmp/small-ca.ts';
import { countingEntropy } from './counting-entropy.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const profileOf = (text: string) => readProfile(parseProfile(text));

export interface LabWish extends Partial<Omit<LabCaOptions, 'profile' | 'clock'>> {
  readonly profile?: string;
  readonly clock?: VirtualClock;
}

/** A lab CA as a program has it, in virtual time and on a free port, and routers that enrol there. */
export async function labWithClient(t: ExecutionContext, { profile, ...wish }: LabWish = {}) {
  const clock = wish.clock ?? new VirtualClock();
  const folder = wish.folder ?? temporaryFolder(t);
  const entropy = countingEntropy();
  const given = profile === undefined ? {} : { profile: profileOf(profile) };
  const ca = await startLabCa({ host: '127.0.0.1', port: 0, entropy, ...wish, folder, clock, ...given });
  t.teardown(() => ca.close());
  const identity = await ca.issueIdentity(dn('/CN=birth'));
  const transport = cmpOverHttp();
  const requestOf = async (subject: string): Promise<CmpSessionInput> =>
    initialRequest({
      chain: [identity.caCertificateDer],
      recipient: dn(slashName(await ca.issuingCertificatePem())),
      trustAnchors: [],
      now: () => clock.now(),
      entropy,
      protectionKey: identity.privateKeyPkcs8,
      authenticationCertificate: identity.certificateDer,
      template: { subject: dn(subject), newKey: fixedKey('router') },
    });
  const start = async (subject = '/C=CN/O=example/CN=router1', changes: Partial<CmpSessionInput> = {}, url = ca.url) => {
    const input = { ...(await requestOf(subject)), ...changes } as CmpSessionInput; // changes of the same kind
    return startTransaction(input, async request => (await transport(request, { url }, new AbortController().signal)).der);
  };
  const enrol = async (...asked: Parameters<typeof start>) => {
    const transaction = await start(...asked);
    return { ...transaction, result: await transaction.done() };
  };
  return { ca, clock, folder, identity, requestOf, start, enrol };
}

const slashName = (pem: string): string => `/${new X509Certificate(pem).subject.split('\n').join('/')}`;
