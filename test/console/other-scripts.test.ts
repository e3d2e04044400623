import test from 'ava';
import { bootedRouter, loggedIn, password } from '../support/booted-router.ts';
import { TerminalScreen } from '../support/terminal-screen.ts';

const wrong = "Error: Wrong parameter found at '^' position.";

function inEntity() {
  const bench = loggedIn();
  bench.type('system-view', 'pki entity e1');
  return bench;
}

/** Presses octets as they are. */
function press(bench: ReturnType<typeof loggedIn>, octets: readonly number[]): string {
  bench.read();
  bench.router.uart.receive(Uint8Array.from(octets));
  bench.clock.advance(0);
  return bench.read();
}
const ascii = (text: string): readonly number[] => [...Buffer.from(text)];
const latin1 = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const encodings: readonly (readonly [name: string, octets: readonly number[], columns: number])[] = [
  ['Latin-1', latin1('R\u00f6uter'), 6],
  ['Latin-1 at the end of the line', latin1('Caf\u00e9'), 4],
  ['Latin-1, two in a row', latin1('\u00fc\u00e4x'), 3],
  ['GBK', [0xd6, 0xd0, 0xce, 0xc4], 4],
  ['Shift JIS', [0x93, 0xfa, 0x96, 0x7b], 4],
  ['a lone surrogate', [0xed, 0xa0, 0x80], 3],
  ['an overlong form', [0xc0, 0xaf], 2],
  ['half a character', [0xe8, 0xb7], 2],
  ['a control character of the upper half', [0xc2, 0x9b], 1],
];
for (const [name, octets, columns] of encodings) {
  test(`no octet vanishes: ${name} is shown, and refused at Enter`, t => {
    const bench = inEntity();
    bench.type('organization before', 'commit');
    const said = press(bench, [...ascii('organization '), ...octets, 0x0d]);
    t.true(said.includes(wrong));
    t.is([...(said.split('\r\n')[0] ?? '').replace('organization ', '')].length, columns);
    t.true(bench.type('display this').includes('organization before'));
  });
}

test('an octet that is no character takes away nothing of what is typed behind it', t => {
  const bench = loggedIn();
  t.true(press(bench, [0xd6, ...ascii('x\r')]).includes("Error: Unrecognized command found at '^' position."));
  t.true(press(bench, [0xe9, 0x1b, 0x5b, 0x44, 0x04, 0x04, ...ascii('display clock\r')]).includes('Time Zone'));
  t.true(press(bench, [0x1b, 0xe9, ...ascii('\r')]).includes('Unrecognized'));
});

const names = ['M\u00fcnchen', '\u8def\u7531\u5668', 'e\u0301tat', '\ud83d\ude00', '"\u5317\u4eac \u8def"'];
for (const name of names) {
  test(`${name} is a name that a certificate can hold`, t => {
    const bench = inEntity();
    bench.type(`organization ${name}`, 'commit');
    t.true(bench.type('display this').includes(` organization ${name}`));
  });
}

test('the caret stands under the word whatever the width of those before it', t => {
  const bench = inEntity();
  const under = (line: string) => bench.type(line).split('\r\n').slice(-3)[0]?.indexOf('^');
  const start = '[~HUAWEI-pki-entity-e1]organization '.length;
  t.is(under('organization \u8def\u7531 x'), start + 5);
  t.is(under('organization M\u00fc x'), start + 3);
  t.is(under('organization e\u0301 x'), start + 2);
});

test('what is erased leaves the screen: characters of two columns, and letters with their marks', t => {
  const bench = loggedIn();
  const row = (keys: string) =>
    new TerminalScreen()
      .show(bench.press(`\x03${keys}`))
      .from('')
      .at(-1)
      ?.trimEnd();
  t.is(row('\u8def\u7531x\b\b\by'), '<HUAWEI>y');
  t.is(row('ab\u8def\x02\x02\bz'), '<HUAWEI>zb\u8def');
  t.is(row('a\u8def\x01\x04b'), '<HUAWEI>b\u8def');
  t.is(row('e\u0301x\x02\by'), '<HUAWEI>yx');
});

test('a password of other than visible characters is refused where it is set', t => {
  const bench = bootedRouter();
  bench.type('');
  t.true(bench.type('P\u00e4ssword-2026').includes('Error: The password can contain visible ASCII characters only.'));
  bench.clock.advance(10_000);
  bench.type('', password, password);
  t.true(bench.press('\r').endsWith('<HUAWEI>'));
  bench.type('lock');
  t.true(bench.type('Schl\u00fcssel-2026').includes('Error: The password can contain visible ASCII characters only.'));
});

test('a header from a file keeps its letters, and sends a terminal nothing to obey', t => {
  const bench = loggedIn({
    files: { 'hello.txt': Buffer.from('Gr\u00fc\u00dfe \u8def\x1b[2J\u0085\n\xff'), 'latin.txt': Buffer.from('Gr\u00fc\u00dfe', 'latin1') },
  });
  bench.type('system-view', 'header shell file hello.txt', 'commit', 'return', 'quit');
  t.true(bench.type('', password).includes('Gr\u00fc\u00dfe \u8def.[2J.'));
  bench.type('system-view', 'header shell file latin.txt', 'commit', 'return', 'quit');
  t.true(bench.type('', password).includes('Gr..e'));
});
