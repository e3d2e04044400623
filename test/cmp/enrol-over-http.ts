import { createActor, fromPromise, waitFor } from 'xstate';
import { cmpOverHttp } from '../../src/adapters/network/cmp-over-http.ts';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { systemEntropy } from '../../src/adapters/host/system-entropy.ts';
import type { CmpSessionInput } from '../../src/cmp/session-input.ts';
import type { CmpReply } from '../../src/cmp/transport.ts';
import { cmpSessionMachine, type Exchange } from '../../src/cmp/session.machine.ts';

const transport = cmpOverHttp();

/** Our client as it is in the router, over HTTP and on the real clock. */
export async function enrolFrom(url: string, input: CmpSessionInput) {
  const told: string[] = [];
  const exchange = fromPromise<CmpReply, Exchange>(({ input: { request }, signal }) => transport(request, { url }, signal));
  const actor = createActor(cmpSessionMachine.provide({ actors: { exchange } }), {
    input: { ...input, entropy: systemEntropy },
    clock: systemClock,
  });
  actor.on('message.sent', ({ kind }) => told.push(`> ${kind}`));
  actor.on('message.received', ({ kind }) => told.push(`< ${kind}`));
  const remarks: string[] = [];
  actor.on('remark.made', ({ text }) => remarks.push(text));
  actor.start();
  const { output: result } = await waitFor(actor, ({ status }) => status !== 'active', { timeout: 30_000 });
  return { result, told, remarks, failure: result?.result === 'failed' ? result.reason : undefined };
}
