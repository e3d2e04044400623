import test from 'ava';
import type { LineSettings } from '../../firmware-model/schema/line-settings.ts';
import { eightBits } from '../../src/console/line-settings.ts';
import { garbled, Resampler } from '../../src/console/resampler.ts';
import { lcg } from '../support/lcg.ts';

const at = (baudRate: number, frame: `${5 | 6 | 7 | 8}${'N' | 'E' | 'O' | 'M' | 'S'}${1 | 1.5 | 2}` = '8N1'): LineSettings => ({
  baudRate,
  dataBits: Number(frame[0]) as LineSettings['dataBits'],
  parity: ({ N: 'none', E: 'even', O: 'odd', M: 'mark', S: 'space' } as const)[frame[1] as 'N' | 'E' | 'O' | 'M' | 'S'],
  stopBits: Number(frame.slice(2)) as LineSettings['stopBits'],
});

function octetsOf(seed: number, count: number): Uint8Array {
  const number = lcg(seed);
  return Uint8Array.from({ length: count }, () => number(256));
}

const hears = test.macro({
  exec(t, sent: string, from: LineSettings, to: LineSettings, heard: string) {
    t.is(Buffer.from(garbled(Buffer.from(sent, 'hex'), from, to)).toString('hex'), heard);
  },
  title: title => title ?? '',
});

// Worked by hand: cells of the sender, 0 the start bit, and the times in them at which the receiver samples.
// 61 is low in cells 0, 2-5 and 8; 00 in 0-8; 55 in 0, 2, 4, 6, 8.
test('too fast by two: a low bit alone is no start bit, since it is gone in its middle', hears, '55', at(9600), at(4800), '');
test('too fast by two: 61 begins with its second low bit', hears, '61', at(9600), at(4800), 'fe'); // start 2, samples 5:0 7:1 9:1 …
test('too fast by two: 00 is low for the start bit and three more', hears, '00', at(9600), at(4800), 'f8'); // samples 3, 5, 7: 0, 9: stop
test('too slow by twelve: every run of low bits is a break of its own', hears, '55', at(9600), at(115200), '0000000000');
test('too slow by twelve: a long run is one break', hears, '0061', at(9600), at(115200), '00000000');
test('too fast by twelve: a character without a long run is not noticed', hears, '61', at(115200), at(9600), '');
test('too fast by twelve: 00 is a start bit', hears, '00', at(115200), at(9600), 'ff'); // sample 6: 0, 18 and on: idle
test('too fast by twelve: the next character is the first data bit', hears, '0000', at(115200), at(9600), 'fe'); // sample 18: 0, 30: idle
test('eight data bits into 7E1: the eighth is taken for the parity bit', hears, '6163e1', at(9600), at(9600, '7E1'), '616361');
test('7E1 into eight data bits: an odd number of ones shows as the eighth bit', hears, '6163', at(9600, '7E1'), at(9600), 'e163');
test('7O1 into eight data bits: an even number of ones does', hears, '6163', at(9600, '7O1'), at(9600), '61e3');
test('mark and space parity are an eighth bit that is always or never there', hears, '6163', at(9600, '7M1'), at(9600, '7S1'), '6163');
test('eight data bits into seven: the eighth, low, is no stop bit but the next start bit', hears, '61', at(9600), at(9600, '7N1'), '617f');
test(
  'seven data bits into eight: the stop bit is the eighth, the next start bit a missing stop bit',
  hears,
  '6161',
  at(9600, '7N1'),
  at(9600),
  'e1e1',
);
test('a break is heard once, and what follows it when the line has been high', hears, '0061', at(9600), at(9600, '5N1'), '00011f');
test('a receiver looks at the first stop bit only', hears, '616263', at(9600, '8N2'), at(9600, '8N1'), '616263');
test('and is ready for the next start bit behind it', hears, '616263', at(9600, '8N1'), at(9600, '8N2'), '616263');
test('five data bits hold five bits of a character', hears, '6142', at(9600, '5N1.5'), at(9600, '5N1.5'), '0102');

test('ends that are set alike understand all octets at any rate', t => {
  const octets = octetsOf(1, 2_000);
  for (const rate of [300, 9600, 115_200]) t.deepEqual(garbled(octets, eightBits(rate), eightBits(rate)), octets);
  t.deepEqual(
    garbled(octets, at(1200, '7E2'), at(1200, '7E2')),
    octets.map(octet => octet & 0x7f),
  );
});

test('a burst is heard alike however it is cut in pieces, and ends with nothing kept', t => {
  const octets = octetsOf(2, 500);
  for (const [from, to] of [
    [at(9600), at(115_200)],
    [at(115_200), at(9600)],
    [at(19_200), at(14_400, '7O2')],
    [at(300, '5S1.5'), at(57_600)],
  ] as const) {
    const resampler = new Resampler(from, to);
    for (const burst of [octets, octets]) {
      const pieces = [...burst].flatMap(octet => [...resampler.hear(Uint8Array.of(octet))]);
      t.deepEqual(Uint8Array.from([...pieces, ...resampler.idle()]), garbled(octets, from, to));
    }
  }
});
