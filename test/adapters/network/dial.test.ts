import test from 'ava';
import type { Mapping } from '../../../src/adapters/host/mappings.ts';
import { dialAsIs, dialMapped, type Road } from '../../../src/adapters/network/dial.ts';
import { anywhere } from '../../../src/pki/downloads.ts';

const place = (text: string) => {
  const [host = '', port] = text.split(' ');
  return { host, port: port === undefined ? undefined : Number(port) };
};
const mapping = ([from, to]: readonly [string, string]): Mapping => ({ from: place(from), to: place(to) });
const mapped = dialMapped(
  (
    [
      ['172.16.73.168 8080', '127.0.0.1 8829'],
      ['172.16.73.168', '127.0.0.2'],
      ['ca.example.com', 'localhost 80'],
      ['2001:db8::1', '::1'],
    ] as const
  ).map(mapping),
  [{ from: '10.1.1.1', to: '127.0.0.9' }],
);

const leads = test.macro((t, host: string, port: number, road: Partial<Road>) => {
  t.deepEqual(mapped(host, port, anywhere), { host, port, localAddress: undefined, ...road });
});

test('a mapping of address and port leads to its place', leads, '172.16.73.168', 8080, { host: '127.0.0.1', port: 8829 });
test('a mapping without ports keeps the port', leads, '172.16.73.168', 389, { host: '127.0.0.2' });
test('a name is mapped as an address is, whatever its case', leads, 'CA.Example.com', 8080, { host: 'localhost', port: 80 });
test('a name with the dot of the root is the same name', leads, 'ca.example.com.', 8080, { host: 'localhost', port: 80 });
test('an IPv6 address is mapped', leads, '2001:db8::1', 80, { host: '::1' });
test('what is not mapped is dialled as it is', leads, '192.0.2.1', 80, {});

test('a source is bound as it is, or as the address of this host that stands for it', t => {
  const from = (source: string) => ({ source, vpnInstance: undefined });
  t.is(dialAsIs('192.0.2.1', 80, from('10.1.1.1')).localAddress, '10.1.1.1');
  t.is(mapped('192.0.2.1', 80, from('10.1.1.1')).localAddress, '127.0.0.9');
  t.is(mapped('192.0.2.1', 80, from('10.1.1.2')).localAddress, '10.1.1.2');
  t.is(mapped('192.0.2.1', 80, anywhere).localAddress, undefined);
});
