import test from 'ava';
import { cmpFailureMessages } from '../../firmware-model/messages/cmp-failures.ts';
import { fixture, messageFiles } from './fixtures.ts';
import { answer, granted, ip, labPki, pkiconf } from './small-ca.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { enrol, initialRequest, type Responder } from './run.ts';
import { reader } from './replay.ts';
import { lcg } from '../support/lcg.ts';

type Mutation = (der: Uint8Array, pick: (below: number) => number) => Uint8Array;

const mutations: readonly Mutation[] = [
  (der, pick) => der.with(pick(der.length), pick(256)),
  (der, pick) => {
    const at = pick(der.length);
    return der.with(at, (der[at] ?? 0) ^ (1 << pick(8)));
  },
  (der, pick) => der.subarray(0, pick(der.length)),
  (der, pick) => {
    const at = pick(der.length);
    return Uint8Array.from([...der.subarray(0, at), ...der.subarray(at + 1 + pick(8))]);
  },
  (der, pick) => {
    const at = pick(der.length);
    return Uint8Array.from([...der.subarray(0, at), pick(256), ...der.subarray(at)]);
  },
  (der, pick) => {
    const [from, to] = [pick(der.length), pick(der.length)];
    return der.with(to, der[from] ?? 0);
  },
];

/** The octets that the protection does not cover: a mutation there may leave a good answer. */
const isStillWhole = (mutated: Uint8Array, original: Uint8Array, covered: number) =>
  Buffer.compare(mutated.subarray(4, covered), original.subarray(4, covered)) === 0;

for (const path of messageFiles.filter(file => /\/(0[2468]|1[02])-/.test(file) && !file.startsWith('ir-mac'))) {
  test(`none of 150 mutations of ${path} makes our client throw, and none in what is signed is believed`, t => {
    const pick = lcg(path.length * 7919 + (path.codePointAt(3) ?? 0));
    const [folder = '', file = ''] = path.split('/');
    const der = fixture(path);
    const signed = coveredLength(der);
    const read = reader(folder, Number(file.slice(0, 2)));
    for (let n = 0; n < 150; n++) {
      const mutated = mutations[n % mutations.length]?.(der, pick) ?? der;
      const { verdict } = read(mutated);
      if (!isStillWhole(mutated, der, signed)) t.is(verdict.is, 'failed', `mutation ${n}`);
    }
  });
}

test('a whole transaction never throws and never grants on a thousand mutated answers', async t => {
  const { enrolled } = labPki();
  const pick = lcg(2026);
  let good: Uint8Array | undefined;
  // Entropy counts up from the same start in each transaction, so one signed answer fits them all.
  const respond: Responder = (request, nth) => (nth === 0 ? (good ??= answer(request, ip(granted(enrolled)))) : answer(request, pkiconf()));
  for (let n = 0; n < 2; n++) t.is((await enrol(initialRequest(), respond)).result?.result, 'granted');
  if (!good) return;
  const [der, signed] = [good, coveredLength(good)];
  const input = initialRequest();
  for (let n = 0; n < 1000; n++) {
    const mutated = mutations[n % mutations.length]?.(der, pick) ?? der;
    if (isStillWhole(mutated, der, signed)) continue;
    const { result } = await enrol({ ...input, entropy: countingEntropy() }, () => mutated);
    t.is(result?.result, 'failed', `mutation ${n}`);
    if (result?.result !== 'failed') continue;
    const { code, detail } = result.reason;
    t.true(code in cmpFailureMessages, code);
    t.regex(detail, /^(?!.*(undefined|NaN|\[object|[\x00-\x1f\x7f])).{2,400}/, `${code} gives an operator nothing to act on`);
  }
});

/** Where header and body end. */
function coveredLength(der: Uint8Array): number {
  const end = (at: number) => {
    const first = der[at + 1] ?? 0;
    if (first < 0x80) return at + 2 + first;
    const octets = der.subarray(at + 2, at + 2 + (first & 0x7f));
    return at + 2 + octets.length + octets.reduce((sum, octet) => sum * 256 + octet, 0);
  };
  const start = (der[1] ?? 0) < 0x80 ? 2 : 2 + ((der[1] ?? 0) & 0x7f);
  return end(end(start));
}
