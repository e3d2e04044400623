import test from 'ava';
import { addressOf, lengthOfMask, maskOfLength, networkOf, textOf } from '../../src/routing/address.ts';

test('IPv6 addresses are written in capitals with the longest run of zeros left out, and mapped ones with dots', t => {
  const forms = [
    ['2001:db8::1', '2001:DB8::1'],
    ['2001:db8:0:0:1:0:0:0', '2001:DB8:0:0:1::'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::ffff:127.0.0.1', '::FFFF:127.0.0.1'],
    ['fe80::', 'FE80::'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
  ] as const;
  for (const [typed, written] of forms) t.is(textOf(addressOf(typed), 6), written);
});

test('a mask and its length say the same', t => {
  for (const [mask, length] of [
    ['0.0.0.0', 0],
    ['255.0.0.0', 8],
    ['255.255.255.252', 30],
    ['255.255.255.255', 32],
  ] as const) {
    t.is(lengthOfMask(mask), length);
    t.is(maskOfLength(length), mask);
  }
});

test('the network of an address has no host bits', t => {
  t.is(textOf(networkOf(addressOf('10.1.2.3'), 20, 4), 4), '10.1.0.0');
  t.is(textOf(networkOf(addressOf('2001:db8::1'), 64, 6), 6), '2001:DB8::');
});
