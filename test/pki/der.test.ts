import test from 'ava';
import { encodeDer, elementsOf, readDer } from '../../src/pki/der.ts';
import { usualBounds, walkDer } from '../../src/pki/der-walk.ts';

const sequence = (...contents: readonly Uint8Array[]) => encodeDer(0x30, ...contents);
const filled = (octets: number, value = 0x41) => new Uint8Array(octets).fill(value);
const nested = (levels: number): Uint8Array => (levels === 0 ? Uint8Array.of(0x05, 0x00) : sequence(nested(levels - 1)));
const repeated = (count: number, value: Uint8Array) => sequence(Buffer.concat(Array.from({ length: count }, () => value)));

const rdn = encodeDer(0x31, sequence(Uint8Array.of(0x06, 0x03, 0x55, 0x04, 0x03), encodeDer(0x0c, filled(3))));

const refused: readonly (readonly [what: string, der: Uint8Array, reason: RegExp])[] = [
  ['a BOOLEAN of 400,000 octets', sequence(encodeDer(0x01, filled(400_000))), /^BOOLEAN of 400000 octets$/],
  ['an OBJECT IDENTIFIER of a million octets', sequence(encodeDer(0x06, filled(1_000_000))), /^OBJECT IDENTIFIER of 1000000 octets$/],
  ['an OBJECT IDENTIFIER that does not end', sequence(Uint8Array.of(0x06, 0x02, 0x55, 0x84)), /without end/],
  ['an arc that begins with a zero', sequence(Uint8Array.of(0x06, 0x03, 0x55, 0x80, 0x04)), /too many octets/],
  ['an INTEGER of 300,000 octets', sequence(encodeDer(0x02, filled(300_000))), /^INTEGER of 300000 octets$/],
  ['an INTEGER without octets', sequence(encodeDer(0x02)), /^INTEGER of 0 octets$/],
  ['an INTEGER with a zero too many in front', sequence(Uint8Array.of(0x02, 0x02, 0x00, 0x01)), /INTEGER in too many octets/],
  ['a NULL with contents', sequence(encodeDer(0x05, filled(1))), /^NULL of 1 octets$/],
  ['a UTCTime of 1,000 octets', sequence(encodeDer(0x17, filled(1000))), /^UTCTime of 1000 octets$/],
  ['a BIT STRING with nine unused bits', sequence(Uint8Array.of(0x03, 0x02, 0x09, 0x00)), /unused bits/],
  ['100,000 empty SEQUENCEs', repeated(100_000, sequence()), /too many values/],
  ['40,000 RDNs', repeated(40_000, rdn), /too many values/],
  ['a hundred levels', nested(100), /nested too deep/],
  ['an OCTET STRING in pieces', sequence(encodeDer(0x24, encodeDer(0x04, filled(3)))), /a string in pieces/],
  ['a SEQUENCE that is not constructed', sequence(encodeDer(0x10, filled(3))), /not constructed/],
  ['a tag number of five octets', sequence(Uint8Array.of(0x1f, 0xff, 0xff, 0xff, 0x7f, 0x00)), /tag number/],
  ['a length in more octets than it needs', Uint8Array.of(0x30, 0x81, 0x02, 0x05, 0x00), /length in too many octets/],
  ['a length that begins with a zero', Uint8Array.of(0x30, 0x82, 0x00, 0x80, ...encodeDer(0x04, filled(126))), /length in too many octets/],
  ['an indefinite length', Uint8Array.of(0x30, 0x80, 0x05, 0x00, 0x00, 0x00), /indefinite length/],
  ['a value that ends behind the one around it', Uint8Array.of(0x30, 0x04, 0x30, 0x03, 0x05, 0x00), /truncated/],
  ['an octet behind it', Uint8Array.of(...sequence(), 0x00), /trailing bytes/],
  ['nothing at all', new Uint8Array(), /truncated/],
  ['more than two megabytes', sequence(encodeDer(0x04, filled(2 * 1024 * 1024))), /too large/],
];

for (const [what, der, reason] of refused) {
  test(`${what}: refused, and why`, t => {
    t.throws(() => readDer(der), { name: 'DerError', message: reason });
  });
}

test('a value is looked at once, however deep it lies', t => {
  t.is(walkDer(nested(39), usualBounds), 40);
  t.is(walkDer(repeated(9_999, Uint8Array.of(0x05, 0x00)), usualBounds), 10_000);
});

test('an empty value at the end of several levels closes them all', t => {
  const der = sequence(sequence(sequence(), sequence()), encodeDer(0x02, Uint8Array.of(1)));
  t.is(walkDer(der, usualBounds), 5);
  t.deepEqual(
    elementsOf(readDer(der)).map(({ tag }) => tag),
    [0x30, 0x02],
  );
});

test('a negative serial number and a BOOLEAN of any value pass: OpenSSL takes them too', t => {
  t.notThrows(() => readDer(sequence(Uint8Array.of(0x02, 0x02, 0xff, 0x01), Uint8Array.of(0x01, 0x01, 0x01))));
});

test('a reader may take less, or more', t => {
  const der = repeated(30_000, Uint8Array.of(0x05, 0x00));
  t.throws(() => readDer(der), { message: /too many values/ });
  t.notThrows(() => readDer(der, { elements: 100_000 }));
  t.throws(() => readDer(der, { elements: 100_000, size: 1000 }), { message: /too large/ });
});
