import test from 'ava';
import { PackError } from '../../src/pack/file/layout.ts';
import { openPack } from '../../src/pack/file/read.ts';
import { PackVocabulary } from '../../src/pack/vocabulary.ts';
import { octetsOf, sourceOf, vocabularyOfPack } from '../support/small-pack.ts';
import { smallReference } from '../support/small-reference.ts';

const octets = octetsOf(smallReference);

test('the same reference is the same pack, octet for octet', t => {
  t.deepEqual(octetsOf(structuredClone(smallReference)), octets);
});

test('a pack says what it holds, and of which release', t => {
  const { counts, directory } = openPack(sourceOf(octets));
  t.is(directory.release, 'test');
  t.is(counts.shards, directory.shards.length);
  t.true(counts.pages >= smallReference.length);
  t.is(counts.views, Object.keys(directory.views).length);
});

test('opening reads the header and the directory; a shard is read when its first words are typed, once', t => {
  const reads: number[] = [];
  const vocabulary = new PackVocabulary(openPack(sourceOf(octets, length => reads.push(length))), error => t.fail(String(error)));
  t.is(reads.length, 2);
  t.is(vocabulary.formsStarting('kettle', 'temp', '65').length, 1);
  vocabulary.formsStarting('kettle', 'temperature', '65');
  t.is(reads.length, 3);
  vocabulary.formsStarting('system', '');
  t.is(reads.length, 3);
});

test('a form is valid in the views of its page only', t => {
  const vocabulary = vocabularyOfPack(octets);
  t.deepEqual(vocabulary.formsStarting('system', 'temperature', '65'), []);
  t.is(vocabulary.formsStarting('user', 'stir', 'all').length, 1);
  t.deepEqual(vocabulary.formsStarting('system', 'stir', 'all'), []);
  t.is(vocabulary.formsStarting('system', 'display', 'kettle').length, 1);
  t.is(vocabulary.formsStarting('user', 'display', 'kettle').length, 1);
});

test('of many forms that go on otherwise one stays, so that a wrong third word is wrong as it would be without', t => {
  const [page] = smallReference.filter(({ title }) => title === 'stir all');
  const syntax = ['stir the pot', 'stir the kettle', 'stir the cask', 'stir the <vessel>'];
  const vocabulary = vocabularyOfPack(octetsOf([{ ...page!, title: 'stir the', syntax }])); // it is there
  const thirds = (third?: string) => vocabulary.formsStarting('user', 'stir', 'the', third).map(({ page: { forms }, name }) => forms[name]);
  t.deepEqual(thirds(), syntax);
  t.deepEqual(thirds('ket'), ['stir the kettle', 'stir the <vessel>', 'stir the pot']);
  t.deepEqual(thirds('x'), ['stir the <vessel>', 'stir the pot']);
});

const refused = test.macro({
  exec(t, change: (octets: Uint8Array) => Uint8Array, code: string, message: RegExp) {
    const error = t.throws(() => openPack(sourceOf(change(Uint8Array.from(octets)))), { instanceOf: PackError });
    t.like(error, { code });
    t.regex(error?.message ?? '', message);
  },
  title: what => `a pack is refused that ${what}`,
});

test('is empty', refused, () => new Uint8Array(), 'PACK_FOREIGN', /it is no pack/);
test('is something else', refused, () => Buffer.from('version V800R012C10\n#\nsysname r1\n'.repeat(9)), 'PACK_FOREIGN', /it is no pack/);
test('ends within its header', refused, all => all.subarray(0, 40), 'PACK_CUT_SHORT', /cut short/);
test('ends within its directory', refused, all => all.subarray(0, 90), 'PACK_CUT_SHORT', /cut short/);
test('ends within its last shard', refused, all => all.subarray(0, -1), 'PACK_CUT_SHORT', /cut short/);
test('goes on behind its end', refused, all => Buffer.concat([all, Buffer.of(0)]), 'PACK_DAMAGED', /put behind it/);
test('is of a newer version', refused, all => all.with(8, 2), 'PACK_NEWER', /newer version, 2,/);
test('has another number in its header', refused, all => all.with(24, all[24]! ^ 1), 'PACK_DAMAGED', /first octets/);
test('has another octet in its directory', refused, all => all.with(70, all[70]! ^ 1), 'PACK_DAMAGED', /not as it was written/);

test('whichever octet is changed, a pack is refused or a part of it is told of, and nothing breaks', t => {
  for (let at = 0; at < octets.length; at++) {
    const faults: unknown[] = [];
    const changed = octets.with(at, octets[at]! ^ (1 << (at % 8)));
    try {
      const vocabulary = new PackVocabulary(openPack(sourceOf(changed)), fault => faults.push(fault));
      readAll(vocabulary);
    } catch (fault) {
      faults.push(fault);
    }
    t.is(faults.length, 1, `octet ${at}`);
    t.true(faults[0] instanceof PackError);
  }
});

test('lengths that a header claims are measured before anything of that size is kept', t => {
  const largest: number[] = [];
  for (const field of [12, 16, 20]) {
    const claimed = Buffer.from(octets);
    claimed.writeUInt32LE(0xffff_ffff, field);
    t.throws(() => openPack(sourceOf(claimed, length => largest.push(length))), { instanceOf: PackError });
  }
  t.true(Math.max(...largest) <= octets.length);
});

function readAll(vocabulary: PackVocabulary): void {
  for (const view of ['user', 'system', 'kettle', 'kettle-hop', 'gigabitethernet-interface', 'eth-trunk-interface']) {
    for (const first of [
      'brew',
      'cask',
      'cellar',
      'chill',
      'description',
      'display',
      'hop',
      'interface',
      'origin',
      'spigot',
      'stir',
      'temperature',
      'undo',
    ]) {
      for (const second of ['', undefined]) vocabulary.formsStarting(view, first, second);
    }
  }
}
