import test from 'ava';
import { Desk } from '../../src/ca/desk.ts';
import type { AskedRequest } from '../../src/ca/policy.ts';
import { isLike } from '../../src/ca/request-rules.ts';
import { subjectUnder } from '../../src/ca/subject-policy.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { nameText } from '../../src/cmp/certificate.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { dn } from '../cmp/small-ca.ts';
import { profileOf } from '../support/lab-client.ts';

const clock = () => new VirtualClock(Date.UTC(2027, 0, 1));
const asked = (changes: Partial<AskedRequest> = {}): AskedRequest => ({
  kind: 'ir',
  transactionID: '01',
  nth: 1,
  nthOfKind: 1,
  subject: encodeName(dn('/C=CN/CN=router1')),
  since: Date.UTC(2027, 0, 1),
  polls: 0,
  ...changes,
});

const desk = (requests: string, at = clock()) => new Desk({ clock: at, ...profileOf(`requests:\n${requests}`).desk });

test('the first entry that fits decides, and what fits none is granted', t => {
  const { decide } = bound(desk('  - { subject: "router*", do: issue }\n  - { subject: "*", do: reject, text: a stranger }'));
  t.deepEqual(decide(asked()), { do: 'issue' });
  t.deepEqual(decide(asked({ subject: encodeName(dn('/CN=switch')) })), {
    do: 'reject',
    refusal: { failInfo: 'badRequest', text: 'a stranger' },
  });
  t.deepEqual(bound(desk('  - { kind: kur, do: reject }')).decide(asked()), { do: 'issue' });
});

test('the third request can be refused, of all or of its kind', t => {
  const all = bound(desk('  - { count: 3, do: error, fail-info: systemFailure }'));
  t.deepEqual(
    [2, 3, 4].map(nth => all.decide(asked({ nth })).do),
    ['issue', 'error', 'issue'],
  );
  const updates = bound(desk('  - { kind: kur, count: 2-, do: reject }'));
  t.deepEqual(
    [1, 2, 9].map(nthOfKind => updates.decide(asked({ kind: 'kur', nth: 20, nthOfKind })).do),
    ['issue', 'reject', 'reject'],
  );
});

test('a rule holds for a span of time, its end not included', t => {
  const at = clock();
  const { decide } = bound(desk('  - { from: 2027-03-01, until: 2027-03-08, do: error, fail-info: systemUnavail }', at));
  const days = [58, 59, 65, 66].map(day => {
    at.advance(Date.UTC(2027, 0, 1 + day) - at.now());
    return decide(asked()).do;
  });
  t.deepEqual(days, ['issue', 'error', 'error', 'issue']);
});

test('a request waits so long, or until somebody has decided, and hands go before rules', t => {
  const at = clock();
  const forAWhile = bound(desk('  - { do: wait, for: 10m, check-after: 60, text: later }', at));
  t.deepEqual(forAWhile.decide(asked()), { do: 'wait', checkAfter: 60, text: 'later' });
  at.advance(600_000);
  t.deepEqual(forAWhile.decide(asked()), { do: 'issue' });

  const byHand = desk('  - { do: wait }', at);
  const waiting = { do: 'wait', byHand: true };
  t.deepEqual(byHand.decide(asked()), waiting);
  byHand.decideByHand('01', { approved: true });
  byHand.decideByHand('02', { approved: false, reason: 'not in our list' });
  t.deepEqual(byHand.decide(asked({ polls: 1 })), { do: 'issue' });
  t.deepEqual(byHand.decide(asked({ transactionID: '02', polls: 1 })), {
    do: 'reject',
    refusal: { failInfo: 'notAuthorized', text: 'not in our list' },
  });
  t.deepEqual(byHand.decide(asked({ transactionID: '03', polls: 1 })), waiting);
});

const bound = (made: Desk) => ({ decide: (request: AskedRequest) => made.decide(request) });

for (const [pattern, text, isSo] of [
  ['*', '', true],
  ['router*', 'router', true],
  ['r?uter*1', 'router-11', true],
  ['router', 'router1', false],
  ['*a*b', 'xxaxxbxb', true],
  ['?', '', false],
  ['', 'a', false],
  ['a.c', 'abc', false],
] as const)
  test(`the pattern ${JSON.stringify(pattern)} is ${isSo ? '' : 'not '}like ${JSON.stringify(text)}`, t =>
    t.is(isLike(pattern, text), isSo));

test('a pattern of many stars is no trap', t => {
  t.false(isLike(`${'*a'.repeat(100)}*b`, 'a'.repeat(255)));
});

const shaped = (profile: string, name: string) => {
  const { subject } = profileOf(profile).desk;
  return nameText(subjectUnder(subject!, encodeName(dn(name))));
};

test('a subject is kept, fixed in parts, turned round, or replaced', t => {
  const name = '/C=CN/O=Asked/CN=router1';
  const asIs = nameText(encodeName(dn(name)));
  t.is(shaped('subject: { policy: asked }', name), asIs);
  t.is(shaped('subject: { policy: reversed }', name), nameText(subjectUnder({ policy: 'reversed' }, encodeName(dn(name)))));
  t.not(shaped('subject: { policy: reversed }', name), asIs);
  t.is(
    shaped('subject: { policy: fixed, set: { O: Ours, OU: Routers } }', name),
    nameText(encodeName(dn('/C=CN/O=Ours/OU=Routers/CN=router1'))),
  );
  t.is(shaped('subject: { policy: replaced, name: /C=DE/CN=other }', name), nameText(encodeName(dn('/C=DE/CN=other'))));
});

test('a changed subject is told, but for a CA that passes over it, and a key update keeps its own', t => {
  const order = {
    subject: encodeName(dn('/CN=a')),
    publicKey: new Uint8Array(),
    extensions: [],
    notBefore: undefined,
    notAfter: undefined,
  };
  const replaced = 'subject: { policy: replaced, name: /CN=b';
  const shape = (text: string, kind: 'ir' | 'kur') => new Desk({ clock: clock(), ...profileOf(text).desk }).shape(kind, order);
  t.deepEqual(shape(`${replaced} }`, 'ir').mods, ['the subject is another than asked for']);
  t.deepEqual(shape(`${replaced}, status: accepted }`, 'ir').mods, []);
  t.is(shape(`${replaced} }`, 'kur').order, order);
});
