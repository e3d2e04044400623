import test from 'ava';
import { createPrivateKey } from 'node:crypto';
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
import { countingEntropy } from '../support/counting-entropy.ts';
import { lcg } from '../support/lcg.ts';
import { mutated } from '../support/mutations.ts';
import { replaced, resigned } from '../support/resigned.ts';
import { fixedCaState, fixedKey } from './world.ts';

test('2,600 damaged requests, signed by a device all the same, are answered; the CA starts again after each hundred, and still issues', async t => {
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  const register = volatileRegister();
  const events: string[] = [];
  const start = () =>
    new CmpResponder({
      authority: new Authority({ state, register, clock, entropy }),
      clock,
      entropy,
      anchors: () => [state.factory.certificate],
      onEvent: ({ event }) => events.push(event),
    });
  const birth = factoryIdentityOf(fixedKey('device'), state.factory, dn('/CN=birth'), clock, entropy);
  const key = createPrivateKey({ key: Buffer.from(birth.privateKeyPkcs8), format: 'der', type: 'pkcs8' });
  const request = () => {
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
    return begin(basis);
  };
  const pick = lcg(2027);
  const { sent, transactionID, senderNonce } = request();
  let responder = start();
  for (let n = 0; n < 2600; n++) {
    if (n % 100 === 0) responder = start();
    const damaged = resigned(sent.der, key, (headerRaw, bodyRaw) => {
      const header = replaced(replaced(headerRaw, transactionID, entropy.bytes(16)), senderNonce, entropy.bytes(16));
      return n % 4 === 0 ? [mutated(header, n, pick), bodyRaw] : [header, mutated(bodyRaw, n, pick)];
    });
    const { body } = decodeMessage(await responder.respond(damaged));
    t.true(['error', 'ip', 'cp', 'kup', 'pkiconf', 'rp', 'genp'].includes(bodyKind(body)), `mutation ${n}: ${bodyKind(body)}`);
  }
  t.false(events.includes('failed'));
  t.is(bodyKind(decodeMessage(await start().respond(request().sent.der)).body), 'ip');
});
