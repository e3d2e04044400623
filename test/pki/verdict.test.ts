import test from 'ava';
import type { Crl } from '../../src/pki/crl.ts';
import { type Grounds, verdictOf } from '../../src/pki/verdict.ts';
import { crlOf, type Holder, issue, today } from '../support/certificates.ts';
import { fixtureKeyPair } from './fixtures.ts';

const day = 86_400_000;
const root = issue({ name: 'root', ca: true });
const sub = issue({ name: 'sub', ca: true, issuer: root, serial: 2, to: today + 100 * day });
const leaf = issue({ name: 'router', issuer: sub, serial: 3, to: today + 30 * day });

const judge = (holder: Holder, authorities: readonly Holder[], rest: Partial<Grounds> = {}) => {
  const grounds = { authorities: authorities.map(({ certificate }) => certificate), crls: [], crlCheck: false, now: today, ...rest };
  const { chain, fault, at } = verdictOf(holder.certificate, grounds);
  return [fault, at?.subject.attributes[0]?.value, chain.length];
};

test('a certificate whose chain leads to a root in memory is good', t => {
  t.deepEqual(judge(leaf, [root, sub]), [undefined, undefined, 3]);
  t.deepEqual(judge(root, [root]), [undefined, undefined, 1]);
});

test('validity counts to the second, at both ends', t => {
  t.is(judge(leaf, [root, sub], { now: today + 30 * day })[0], undefined);
  t.is(judge(leaf, [root, sub], { now: today + 30 * day + 1_000 })[0], 'expired');
  t.is(judge(leaf, [root, sub], { now: today - day })[0], undefined);
  t.is(judge(leaf, [root, sub], { now: today - day - 1_000 })[0], 'notYetValid');
});

test('a CA above that has expired is what the verdict names', t => {
  const short = issue({ name: 'sub', ca: true, issuer: root, key: sub.key, to: today - 1_000 });
  t.deepEqual(judge(leaf, [root, short]), ['expired', 'sub', 2]);
});

test('of two certificates of a CA the one that is valid now is taken', t => {
  const short = issue({ name: 'sub', ca: true, issuer: root, key: sub.key, to: today - 1_000 });
  t.deepEqual(judge(leaf, [root, short, sub]), [undefined, undefined, 3]);
});

test('a chain that ends below a root is broken where it ends', t => {
  t.deepEqual(judge(leaf, [root]), ['noIssuer', 'router', 1]);
  t.deepEqual(judge(leaf, [sub]), ['noIssuer', 'sub', 2]);
});

test('a self-signed certificate that memory does not hold as CA certificate is nobody’s', t => {
  t.deepEqual(judge(issue({ name: 'self', ca: true }), [root]), ['noIssuer', 'self', 1]);
});

test('the name of a CA is not its signature', t => {
  const forged = issue({ name: 'router', issuer: issue({ name: 'sub', ca: true }) });
  t.deepEqual(judge(forged, [root, sub]), ['badSignature', 'router', 1]);
});

test('only a CA issues: by its constraints, its key usage, its version and its place', t => {
  const rows: readonly (readonly [Holder, string | undefined])[] = [
    [issue({ name: 'sub', ca: false, issuer: root, key: sub.key }), 'notACa'],
    [issue({ name: 'sub', ca: true, issuer: root, key: sub.key, keyUsage: 0x80 }), 'notACa'],
    [issue({ name: 'sub', ca: true, issuer: root, key: sub.key, keyUsage: 0x04 }), undefined],
    [issue({ name: 'sub', issuer: root, key: sub.key, version: 1 }), 'notACa'],
  ];
  for (const [middle, fault] of rows) t.is(judge(leaf, [root, middle])[0], fault);
  const v1 = issue({ name: 'old', version: 1 });
  t.is(judge(issue({ name: 'router', issuer: v1 }), [v1])[0], undefined, 'a root of version 1 is old, not wrong');
  const flat = issue({ name: 'root', ca: true, key: root.key, pathLength: 0 });
  t.deepEqual(judge(leaf, [flat, sub]), ['pathTooLong', 'root', 3]);
  t.is(judge(sub, [flat, sub])[0], undefined);
});

test('a CA that got a new key is followed by what the old key signed', t => {
  const renewed = issue({ name: 'root', ca: true });
  const link = issue({ name: 'root', ca: true, issuer: root, key: renewed.key });
  const young = issue({ name: 'router', issuer: renewed });
  t.deepEqual(judge(young, [root, link]), [undefined, undefined, 3]);
});

test('certificates that issue each other lead nowhere, and an end is found', t => {
  const one = issue({ name: 'one', ca: true });
  const other = issue({ name: 'other', ca: true, issuer: one });
  const back = issue({ name: 'one', ca: true, issuer: other, key: one.key });
  t.is(judge(other, [back, other])[0], 'noIssuer');
});

const withCrls = (crls: readonly Crl[], now = today) => judge(leaf, [root, sub], { crls, crlCheck: true, now });

test('with the CRL check on a certificate needs a CRL of every CA above it', t => {
  t.deepEqual(withCrls([]), ['noCrl', 'router', 3]);
  t.deepEqual(withCrls([crlOf(sub)]), ['noCrl', 'sub', 3]);
  t.deepEqual(withCrls([crlOf(sub), crlOf(root)]), [undefined, undefined, 3]);
});

test('a revoked certificate is revoked, whatever else is wrong with CRLs', t => {
  t.deepEqual(withCrls([crlOf(root, { serials: [2] })]), ['revoked', 'sub', 3]);
  t.deepEqual(withCrls([crlOf(sub, { serials: [3] }), crlOf(root)], today + 2 * day), ['revoked', 'router', 3]);
});

test('a CRL counts until its next update, and is its CA’s', t => {
  t.is(withCrls([crlOf(sub), crlOf(root)], today + day)[0], undefined);
  t.deepEqual(withCrls([crlOf(sub), crlOf(root, { to: today + 2 * day })], today + day + 1_000), ['crlOutOfDate', 'router', 3]);
  t.is(withCrls([crlOf(issue({ name: 'sub', ca: true })), crlOf(root)])[0], 'badCrlSignature');
});

test('under strict rules SHA-1 below the root and RSA under 2048 bits count', t => {
  const sha1 = issue({ name: 'router', issuer: root, hash: 'sha1' });
  t.is(judge(sha1, [root])[0], undefined);
  t.is(judge(sha1, [root], { strict: true })[0], 'weakSignature');
  t.is(judge(issue({ name: 'root', ca: true, hash: 'sha1' }), [], { strict: true })[0], 'noIssuer');
  const { publicKey } = fixtureKeyPair('router.key', 'k');
  t.is(judge(issue({ name: 'router', issuer: root, publicKey }), [root], { strict: true })[0], undefined);
});
