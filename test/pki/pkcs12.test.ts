import test from 'ava';
import { toDer } from '../../src/pki/ber.ts';
import { encodeDer } from '../../src/pki/der.ts';
import { readPkcs12 } from '../../src/pki/pkcs12.ts';
import { bulkyValues } from '../../scripts/bench/bulk.ts';

test('indefinite lengths and strings in pieces become DER', t => {
  const ber = Buffer.from('3080248004010104020203000005000000', 'hex');
  t.deepEqual(toDer(ber), encodeDer(0x30, encodeDer(0x04, Uint8Array.of(1, 2, 3)), encodeDer(0x05)));
});

for (const [what, hex] of [
  ['an indefinite length that does not end', '30800500'],
  ['an indefinite length of a value that is not constructed', '3080048000000000'],
  ['a value that ends behind its end', '30040403'],
] as const) {
  test(`${what} is refused`, t => {
    t.throws(() => toDer(Buffer.from(hex, 'hex')), { name: 'DerError' });
  });
}

test('a hundred levels of indefinite lengths are refused', t => {
  t.throws(() => toDer(Buffer.from('3080'.repeat(100) + '0000'.repeat(100), 'hex')), { name: 'DerError' });
});

for (const [what, make] of Object.entries(bulkyValues)) {
  test(`400 kB of ${what} is no PKCS#12 file`, t => {
    t.deepEqual(readPkcs12(make(400_000), ''), { fault: 'not a PKCS#12 file' });
  });
}
