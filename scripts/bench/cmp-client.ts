import { createActor, fromPromise, waitFor } from 'xstate';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { systemEntropy } from '../../src/adapters/host/system-entropy.ts';
import { cmpOverHttp } from '../../src/adapters/network/cmp-over-http.ts';
import type { CmpSessionInput, InitialRequest } from '../../src/cmp/session-input.ts';
import { cmpSessionMachine, type Exchange } from '../../src/cmp/session.machine.ts';
import type { CmpReply } from '../../src/cmp/transport.ts';
import { parseSlashName } from '../../src/pki/distinguished-name.ts';

export type Basis = Omit<InitialRequest, 'kind' | 'template'>;

/** What every request of a measurement has. */
export const basisOf = (caName: string, root: Uint8Array): Omit<Basis, 'protectionKey' | 'authenticationCertificate'> => ({
  chain: [],
  recipient: parseSlashName(caName).name ?? [],
  trustAnchors: [root],
  now: () => systemClock.now(),
  entropy: systemEntropy,
});

const transport = cmpOverHttp();

/** The router's CMP client alone, without console and card. Gives the certificate, and how long each pollReq waited for its pollRep. */
export async function request(
  url: string,
  input: CmpSessionInput,
): Promise<{ readonly certificate: Uint8Array; readonly polls: readonly number[] }> {
  const exchange = fromPromise<CmpReply, Exchange>(({ input: { request: der }, signal }) => transport(der, { url }, signal));
  const actor = createActor(cmpSessionMachine.provide({ actors: { exchange } }), { input, clock: systemClock });
  const polls: number[] = [];
  let asked = 0;
  actor.on('message.sent', ({ kind }) => {
    if (kind === 'pollReq') asked = performance.now();
  });
  actor.on('message.received', ({ kind }) => {
    if (kind === 'pollRep') polls.push(performance.now() - asked);
  });
  actor.start();
  const { output } = await waitFor(actor, ({ status }) => status !== 'active', { timeout: 60_000 });
  if (output?.result !== 'granted') throw new Error(`no certificate: ${JSON.stringify(output)}`);
  return { certificate: output.certificate, polls };
}
