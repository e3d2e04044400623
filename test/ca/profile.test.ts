import test from 'ava';
import { ProfileFault } from '../../src/ca/profile/given.ts';
import { profileOf } from '../support/lab-client.ts';

test('a profile says what a CA is and does, and an empty one says nothing', t => {
  t.deepEqual(profileOf(''), { making: {}, desk: {}, extensions: {} });
  t.deepEqual(
    profileOf(`
validity: 90d
key: ecdsa-p384
hash: sha384
intermediates: 2
cmp-signer: marked
confirmation: implicit
poll-count: 3
check-after: 10
subject: { policy: fixed, set: { O: Example, OU: Routers }, status: accepted }
extensions:
  leave-out: [subjectAltName]
  extended-key-usage: [ipsecIKE]
requests:
  - { kind: kur, count: 2-, do: reject, fail-info: notAuthorized, text: not again }
`),
    {
      validity: 90 * 86_400_000,
      making: { key: 'ecdsa-p384', intermediates: 2, cmpSigner: 'marked' },
      hash: 'sha384',
      pollCount: 3,
      checkAfter: 10,
      desk: {
        implicitConfirm: 'always',
        subject: { policy: 'fixed', set: { O: 'Example', OU: 'Routers' } },
        tellsChanges: false,
        rules: [
          { kind: 'kur', count: { from: 2, to: Number.POSITIVE_INFINITY }, do: 'reject', failInfo: 'notAuthorized', text: 'not again' },
        ],
      },
      extensions: { leaveOut: ['subjectAltName'], extendedKeyUsage: ['ipsecIKE'] },
    },
  );
});

const refused = test.macro({
  exec(t, text: string, line: number, message: RegExp) {
    const error = t.throws(() => profileOf(text), { instanceOf: ProfileFault, message });
    t.is(error?.line, line);
  },
  title: (_, text) => `a profile is refused by line and key: ${JSON.stringify(text)}`,
});

test(refused, 'validty: 90d', 1, /^key 'validty' is not known; there is validity, key, /);
test(refused, '\n\nvalidity: soon', 3, /^key 'validity' needs a time from 1m to 10950d, not 'soon'$/);
test(refused, 'validity: 59s', 1, /'validity' needs a time from 1m/);
test(refused, 'validity: [90d]', 1, /'validity' needs a time from 1m to 10950d$/);
test(refused, 'key: rsa-1024', 1, /'key' needs rsa-2048, .*, not 'rsa-1024'/);
test(refused, 'intermediates: 4', 1, /'intermediates' needs a whole number from 0 to 3, not '4'/);
test(refused, 'poll-count: true', 1, /needs a whole number from 0 to 999999, not 'true'/);
test(refused, 'subject:\n  polcy: asked', 2, /'subject.polcy' is not known; there is policy, set/);
test(refused, 'subject: asked', 1, /'subject' needs keys/);
test(refused, 'a: 1\nsubject:', 1, /'a' is not known/);
test(refused, 'poll-count: 1\nsubject:\n  policy: fixed', 3, /'subject' with policy: fixed needs 'set'/);
test(refused, 'subject: { policy: replaced, name: router }', 1, /needs a name such as \/C=CN/);
test(refused, 'subject: { policy: fixed, set: { CN: x } }', 1, /'subject.set.CN' is not known; there is C, ST, L, O, OU/);
test(refused, 'extensions: { leave-out: subjectAltName }', 1, /'extensions.leave-out' needs a list/);
test(refused, 'extensions:\n  key-usage:\n    - keyCertSign', 3, /'extensions.key-usage\[0\]' needs digitalSignature, /);
test(refused, 'requests:\n  - kind: ir', 2, /needs 'do' in each entry/);
test(refused, 'requests:\n  - do: issue\n  - { do: issue, for: 10m }', 3, /'for' goes with do: wait/);
test(refused, 'requests: [{ do: wait, fail-info: badTime }]', 1, /'fail-info' goes with do: reject/);
test(refused, 'requests: [{ do: reject, fail-info: bad }]', 1, /'requests\[0\].fail-info' needs badAlg, /);
test(refused, 'requests: [{ do: reject, count: 5-2 }]', 1, /needs a count such as 3, 2-5 or 4-, not '5-2'/);
test(refused, 'requests: [{ do: reject, from: tomorrow }]', 1, /needs a date/);
test(refused, '- validity', 1, /a profile needs keys with values/);
test(refused, 'validity: 90d\nvalidity: 30d', 2, /unique/i);
test(refused, 'validity: &a 90d\nkey: *a', 2, /an alias has no meaning here/);
test(refused, 'validity: 90d\nkey: [', 2, /./);
test(refused, `${'requests: [{ requests: '.repeat(12)}x`, 1, /./);
