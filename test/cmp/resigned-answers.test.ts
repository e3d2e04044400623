import test from 'ava';
import { begin } from '../../src/cmp/requests.ts';
import { readAnswer } from '../../src/cmp/responses.ts';
import { readBasis } from '../../src/cmp/transaction.ts';
import { lcg } from '../support/lcg.ts';
import { mutated } from '../support/mutations.ts';
import { resigned } from '../support/resigned.ts';
import { initialRequest } from './run.ts';
import { answer, granted, ip, labPki } from './small-ca.ts';

for (const [part, count] of [
  ['body', 3000],
  ['header', 1500],
] as const) {
  test(`${count} answers with a damaged ${part}, signed by the CA all the same, end in a verdict, and the certificate kept is the one issued`, t => {
    const basis = readBasis(initialRequest());
    if (typeof basis === 'string') return t.fail(basis);
    const { keys, enrolled, issuing } = labPki();
    const transaction = begin(basis);
    const good = answer(transaction.sent.der, ip(granted(enrolled, { caPubs: [issuing] })));
    t.is(readAnswer(good, transaction, 'certRep', 0).verdict.is, 'granted');
    const pick = lcg(count);
    const seen = new Set<string>();
    for (let n = 0; n < count; n++) {
      const damaged = resigned(good, keys.issuing, (headerRaw, bodyRaw) =>
        part === 'body' ? [headerRaw, mutated(bodyRaw, n, pick)] : [mutated(headerRaw, n, pick), bodyRaw],
      );
      const { verdict } = readAnswer(damaged, transaction, 'certRep', 0);
      seen.add(verdict.is);
      if (verdict.is === 'granted') t.deepEqual(verdict.issued.certificate.publicKeyInfo, basis.input.template.newKey.publicKey);
    }
    t.true(seen.has('failed'));
  });
}
