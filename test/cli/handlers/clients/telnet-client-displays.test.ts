import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('the client of Telnet begins where the configuration says', t => {
  const console = operator();
  t.is(console.type('display telnet-client')[2], 'Source IPv4 Address : 0.0.0.0');
  for (const line of ['system-view immediately', 'telnet client-source -a 10.1.1.2', 'return']) console.type(line);
  t.is(console.type('display telnet-client')[2], 'Source IPv4 Address : 10.1.1.2');
});

test('a key pair with a label is none of the host keys', t => {
  const said = operator().type('display ecc key-pair label abc');
  t.is(said.length, 1);
  t.regex(said[0] ?? '', /ECC/);
});
