import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { loggedIn, password, TestBench } from '../support/booted-router.ts';
import { labWorld } from '../support/lab.ts';
import { lcg } from '../support/lcg.ts';

/** Lines that each of the tests types; set the variable for more. */
const lines = Number(process.env['NE40E_TYPED_LINES'] ?? 1500);

const forms = Object.values<Page>(firmware.pages).flatMap(page => Object.values(page.forms));
const values = [
  '1',
  'entitya',
  'domaina',
  'session-a',
  'key-a',
  'vrpcfg.zip',
  'device.sys',
  'default_local.cer',
  'a.txt',
  '*',
  '/',
  '..',
  '~',
  '$_startup',
  'cfcard:/',
  '10.1.1.1',
  '2026-01-01',
  '10:00:00',
  '"x y"',
  '"',
  '65536',
  '-1',
  '中',
  'x'.repeat(200),
  'http://127.0.0.1:1',
  '|',
  '>',
  'include',
];
const keys = [
  '\x03',
  '\x1a',
  '\t',
  '?',
  '\x1b[A',
  '\x1b[B',
  '\x1b[D',
  '\x08',
  '\x18',
  '\x19',
  '\x01',
  '\x05',
  '\x17',
  '\x16',
  '\x1b',
  '\0',
  '\n',
  '\xff',
];
const answers = ['y', 'n', 'c', '', 'yes', 'no', 'junk', 'all', '2048', password];

/** Something between a line of the manual and nonsense, with keys and answers amid it. */
function typist(seed: number): () => string {
  const below = lcg(seed);
  const one = (of: readonly string[]) => of[below(of.length)]!; // of a list that is not empty
  const word = (symbol: string) => (symbol.startsWith('<') ? one(values) : below(8) === 0 ? symbol.slice(0, 2) : symbol);
  const line = () =>
    one(forms)
      .split(' ')
      .filter(symbol => (/^([{}[\]|*]|&<.*)$/.test(symbol) ? below(6) === 0 : below(9) > 0))
      .map(word)
      .join(' ');
  const odd = [
    () => one(answers),
    () => one(keys) + line(),
    () => line() + one(keys),
    () => `${line()} | ${one(values)} ${one(values)}`,
    () => `\r${password}`,
  ];
  return () => `${(below(5) === 0 ? odd[below(odd.length)]! : line)()}\r${below(4) === 0 ? `${one(answers)}\r` : ''}`;
}

for (const seed of [1, 2, 3]) {
  test(`whatever is typed, nothing breaks and the router starts again (seed ${seed})`, async t => {
    const world = labWorld();
    const bench = loggedIn(world);
    const next = typist(seed);
    for (let n = 0; n < lines; n++) {
      bench.press(next());
      if (n % 50 === 0) await bench.settle();
      if (n % 300 === 0) bench.clock.advance(700_000);
    }
    await bench.settle();

    bench.router.powerOff();
    const again = new TestBench({ ...world, board: bench.board }).powerOn();
    t.regex(again.read(), /Please Press ENTER\.\r\n$/);
  });
}
