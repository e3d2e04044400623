import test from 'ava';
import { Authority } from '../../src/ca/authority.ts';
import { CmpResponder } from '../../src/ca/cmp-responder.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { volatileRegister } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { decodeMessage } from '../../src/cmp/asn1/message.ts';
import { bodyKind } from '../../src/cmp/asn1/pki-body.ts';
import { begin } from '../../src/cmp/requests.ts';
import { readBasis } from '../../src/cmp/transaction.ts';
import { initialRequest } from '../cmp/run.ts';
import { dn } from '../cmp/small-ca.ts';
import { lcg } from '../support/lcg.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { fixedCaState, fixedKey } from './world.ts';

/** A lab CA, and the DER of an initial request that it would grant. */
function world() {
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  const register = volatileRegister();
  const events: string[] = [];
  const authority = new Authority({ state, register, clock, entropy });
  const responder = new CmpResponder({
    authority,
    clock,
    entropy,
    anchors: () => [state.factory.certificate],
    onEvent: ({ event }) => events.push(event),
  });
  const birth = factoryIdentityOf(fixedKey('device'), state.factory, dn('/CN=birth'), clock, entropy);
  const basis = readBasis(
    initialRequest({
      protectionKey: birth.privateKeyPkcs8,
      authenticationCertificate: birth.certificateDer,
      chain: [],
      now: () => clock.now(),
      entropy,
      template: { subject: dn('/CN=router1'), newKey: fixedKey('router') },
    }),
  );
  if (typeof basis === 'string') throw new Error(basis);
  return { responder, events, request: begin(basis).sent.der };
}

test('the lab CA answers each of a thousand damaged requests with a signed refusal, and issues nothing', async t => {
  const { responder, events, request } = world();
  const { headerRaw, bodyRaw } = decodeMessage(request);
  const signed = 4 + headerRaw.length + bodyRaw.length; // behind the head of the PKIMessage
  const below = lcg(2026);
  for (let n = 0; n < 1000; n++) {
    const at = 4 + below(signed - 4);
    const damaged = n % 4 === 0 ? request.subarray(0, at) : request.with(at, (request[at] ?? 0) ^ (1 << below(8)));
    t.is(bodyKind(decodeMessage(await responder.respond(damaged)).body), 'error', `mutation ${n}`);
  }
  t.deepEqual(new Set(events), new Set(['refused']));
  t.is(bodyKind(decodeMessage(await responder.respond(request)).body), 'ip', 'the request itself is granted');
});
