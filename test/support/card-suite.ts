import type { TestFn } from 'ava';
import { type CfCard, CfCardError, type CfCardErrorCode } from '../../src/flash/cf-card.ts';

/** A card under test: of this capacity, stamping files with what `now` gives. */
export type MakeCard = (capacity: number, now: () => number) => CfCard;

const text = (words: string) => new TextEncoder().encode(words);
const morning = Date.UTC(2026, 10, 24, 8, 0, 0);

/** What every CF card owes the router, whatever keeps it. */
export function testCfCard(test: TestFn, make: MakeCard): void {
  const card = (capacity = 10_000) => make(capacity, () => morning);
  const refuses = (work: () => unknown): CfCardErrorCode | undefined => {
    try {
      work();
      return undefined;
    } catch (error) {
      if (error instanceof CfCardError) return error.code;
      throw error;
    }
  };

  test('a file written is read back, listed with its size and stamped with device time', t => {
    const cf = card();
    cf.write('a.cfg', text('sysname A\n'));
    t.deepEqual(cf.read('a.cfg'), text('sysname A\n'));
    t.deepEqual(cf.list(''), [{ name: 'a.cfg', kind: 'file', size: 10, modified: morning }]);
  });

  test('a card lists its names by character code: $ before digits before capitals before small letters', t => {
    const cf = card();
    for (const name of ['b', '1', 'B', '$_x', 'a']) cf.makeDirectory(name);
    t.deepEqual(
      cf.list('')?.map(entry => entry.name),
      ['$_x', '1', 'B', 'a', 'b'],
    );
  });

  test('a file that is written as it stands is of the time of writing', t => {
    let now = morning;
    const cf = make(10_000, () => now);
    cf.write('a.cer', text('certificate'));
    now += 60_000;
    cf.write('a.cer', text('certificate'));
    t.deepEqual(cf.list(''), [{ name: 'a.cer', kind: 'file', size: 11, modified: morning + 60_000 }]);
    cf.write('a.cer', text('CERTIFICATE'));
    t.deepEqual(cf.read('a.cer'), text('CERTIFICATE'));
  });

  test('part of a file can be read without the rest', t => {
    const cf = card();
    cf.write('a.txt', text('0123456789'));
    t.deepEqual(cf.read('a.txt', 3, 4), text('3456'));
    t.deepEqual(cf.read('a.txt', 8, 100), text('89'));
    t.deepEqual(cf.read('a.txt', 20, 5), text(''));
  });

  test('what is not there is not listed, read or found', t => {
    const cf = card();
    cf.write('f', text('x'));
    t.is(cf.list('none'), undefined);
    t.is(cf.list('f'), undefined);
    t.is(cf.read('none'), undefined);
    t.is(cf.read(''), undefined);
    t.is(cf.stat('none/f'), undefined);
    t.is(cf.stat('f/g'), undefined);
    t.is(cf.stat('')?.kind, 'directory');
  });

  test('a draft is not on the card before it is finished, and is whole then', t => {
    const cf = card();
    cf.write('a', text('old'));
    const draft = cf.draft('a');
    draft.add(text('one '));
    draft.add(text('two'));
    t.deepEqual(cf.read('a'), text('old'));
    t.is(cf.list('')?.length, 1);
    draft.finish();
    draft.abandon();
    t.deepEqual(cf.list(''), [{ name: 'a', kind: 'file', size: 7, modified: morning }]);
    t.deepEqual(cf.read('a'), text('one two'));
  });

  test('a draft that is given up leaves what was there', t => {
    const cf = card();
    cf.write('a', text('old'));
    for (const name of ['a', 'b']) {
      const draft = cf.draft(name);
      draft.add(text('new'));
      draft.abandon();
    }
    t.deepEqual(cf.read('a'), text('old'));
    t.is(cf.list('')?.length, 1);
    t.is(cf.free(), 9_997);
  });

  test('a draft may begin behind the end of a file, and of one that is not there', t => {
    const cf = card();
    cf.write('a', text('old '));
    for (const name of ['a', 'b']) {
      const draft = cf.draft(name, true);
      draft.add(text('new'));
      draft.finish();
    }
    t.deepEqual(cf.read('a'), text('old new'));
    t.deepEqual(cf.read('b'), text('new'));
  });

  test('a draft that the card has no room for is refused, as is one in place of a directory and one in none', t => {
    const cf = card(100);
    const tooMuch = () => {
      const draft = cf.draft('a');
      try {
        for (let count = 0; count < 11; count++) draft.add(text('0123456789'));
        draft.finish();
      } finally {
        draft.abandon();
      }
    };
    t.is(refuses(tooMuch), 'CARD_FULL');
    t.is(cf.stat('a'), undefined);
    t.is(cf.free(), 100);
    cf.makeDirectory('d');
    t.is(
      refuses(() => cf.draft('d').finish()),
      'CARD_NOT_A_FILE',
    );
    t.is(
      refuses(() => cf.draft('none/a').finish()),
      'CARD_NOT_FOUND',
    );
  });

  test('free space is capacity less content, also of reserved files and after each change', t => {
    const cf = card(10_000);
    cf.reserve('V.cc', 6000);
    cf.write('a', text('x'.repeat(1000)));
    t.is(cf.free(), 3000);
    cf.write('a', text('x'.repeat(10)));
    t.is(cf.free(), 3990);
    cf.remove('V.cc');
    t.is(cf.free(), 9990);
  });

  test('a reserved file reads as zeros and copies as one', t => {
    const cf = card(100_000_000);
    cf.reserve('V.cc', 40_000_000);
    cf.copy('V.cc', 'W.cc');
    t.is(cf.stat('W.cc')?.size, 40_000_000);
    t.deepEqual(cf.read('W.cc', 39_999_998, 10), new Uint8Array(2));
    t.is(cf.free(), 20_000_000);
  });

  test('a write that does not fit is refused and leaves the old file', t => {
    const cf = card(100);
    cf.write('a', text('old'));
    cf.write('b', text('x'.repeat(80)));
    t.is(
      refuses(() => cf.write('a', text('y'.repeat(50)))),
      'CARD_FULL',
    );
    t.is(
      refuses(() => cf.copy('b', 'c')),
      'CARD_FULL',
    );
    t.is(
      refuses(() => cf.reserve('d', 18)),
      'CARD_FULL',
    );
    t.deepEqual(cf.read('a'), text('old'));
    t.deepEqual(
      cf.list('')?.map(entry => entry.name),
      ['a', 'b'],
    );
  });

  test('a file may be replaced by one that fits only because the old one goes', t => {
    const cf = card(100);
    cf.write('a', text('x'.repeat(90)));
    t.is(
      refuses(() => cf.write('a', text('y'.repeat(95)))),
      undefined,
    );
    t.is(cf.free(), 5);
  });

  test('a copy is a file of its own', t => {
    const cf = card();
    cf.write('a', text('one'));
    cf.copy('a', 'b');
    cf.write('a', text('two'));
    t.deepEqual(cf.read('b'), text('one'));
    t.is(
      refuses(() => cf.copy('a', 'a')),
      undefined,
    );
    t.deepEqual(cf.read('a'), text('two'));
  });

  test('moving a directory takes along what is in it', t => {
    const cf = card();
    cf.makeDirectory('from');
    cf.makeDirectory('from/in');
    cf.write('from/in/a', text('x'));
    cf.write('fromage', text('y'));
    cf.move('from', 'to');
    t.deepEqual(cf.read('to/in/a'), text('x'));
    t.deepEqual(
      cf.list('')?.map(entry => entry.name),
      ['fromage', 'to'],
    );
  });

  test('a file moved over another replaces it, over a directory it is refused', t => {
    const cf = card();
    cf.write('a', text('new'));
    cf.write('b', text('old'));
    cf.makeDirectory('d');
    t.is(
      refuses(() => cf.move('a', 'd')),
      'CARD_EXISTS',
    );
    t.is(
      refuses(() => cf.move('d', 'a')),
      'CARD_EXISTS',
    );
    cf.move('a', 'b');
    t.deepEqual(cf.read('b'), text('new'));
    t.is(cf.read('a'), undefined);
  });

  test('an empty directory is not replaced by another', t => {
    const cf = card();
    cf.makeDirectory('a');
    cf.makeDirectory('b');
    t.is(
      refuses(() => cf.move('a', 'b')),
      'CARD_EXISTS',
    );
  });

  test('a directory does not move into itself', t => {
    const cf = card();
    cf.makeDirectory('a');
    t.is(
      refuses(() => cf.move('a', 'a/b')),
      'CARD_BAD_NAME',
    );
  });

  test('every operation on what is missing or of the wrong kind says so and changes nothing', t => {
    const cf = card();
    cf.write('f', text('x'));
    cf.makeDirectory('d');
    cf.write('d/g', text('x'));
    const before = [cf.list(''), cf.list('d')];
    t.is(
      refuses(() => cf.write('none/a', text('x'))),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.write('f/a', text('x'))),
      'CARD_NOT_A_DIRECTORY',
    );
    t.is(
      refuses(() => cf.write('d', text('x'))),
      'CARD_NOT_A_FILE',
    );
    t.is(
      refuses(() => cf.copy('none', 'a')),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.copy('d', 'a')),
      'CARD_NOT_A_FILE',
    );
    t.is(
      refuses(() => cf.copy('f', 'd')),
      'CARD_NOT_A_FILE',
    );
    t.is(
      refuses(() => cf.move('none', 'a')),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.move('f', 'none/a')),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.remove('none')),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.remove('d')),
      'CARD_NOT_A_FILE',
    );
    t.is(
      refuses(() => cf.makeDirectory('d')),
      'CARD_EXISTS',
    );
    t.is(
      refuses(() => cf.makeDirectory('f')),
      'CARD_EXISTS',
    );
    t.is(
      refuses(() => cf.makeDirectory('none/d')),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.removeDirectory('d')),
      'CARD_NOT_EMPTY',
    );
    t.is(
      refuses(() => cf.removeDirectory('f')),
      'CARD_NOT_A_DIRECTORY',
    );
    t.is(
      refuses(() => cf.removeDirectory('none')),
      'CARD_NOT_FOUND',
    );
    t.is(
      refuses(() => cf.removeDirectory('')),
      'CARD_NOT_FOUND',
    );
    t.deepEqual([cf.list(''), cf.list('d')], before);
  });

  test('no path given to a card leads out of it', t => {
    const cf = card();
    for (const path of ['../a', 'd/../../a', '.', '..', '/a', 'a//b', 'a\0b']) {
      t.is(
        refuses(() => cf.write(path, text('x'))),
        'CARD_BAD_NAME',
        path,
      );
      t.is(
        refuses(() => cf.read(path)),
        'CARD_BAD_NAME',
        path,
      );
    }
  });
}
