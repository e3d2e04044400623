import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('an access point is a section of its own, with what its view holds', t => {
  const at = operator({ view: 'system' });
  at.enter('ap-id 1025', 'fan speed full', 'set service-mode forwarding-mode redundant', 'commit', 'quit');
  const lines = at.type('display current-configuration');
  const from = lines.indexOf('ap-id 1025');
  t.deepEqual(lines.slice(from + 1, from + 3).toSorted(), [' fan speed full', ' set service-mode forwarding-mode redundant']);
  at.enter('undo ap-id 1025', 'commit');
  t.false(at.type('display current-configuration').includes('ap-id 1025'));
});

test('information of access points is set in the port-extension view, and apart from that of the router', t => {
  const at = operator({ view: 'system' });
  at.enter('virtual-access port-extend', 'role master', 'info-center logbuffer size 600', 'commit', 'quit');
  const lines = at.type('display current-configuration');
  t.true(lines.includes(' info-center logbuffer size 600'));
  t.false(lines.includes('info-center logbuffer size 600'));
});

test('numbers of access points begin at 1024', t => {
  const at = operator({ view: 'system' });
  t.true(at.type('ap-id 1023').some(line => line.startsWith('Error: Wrong parameter')));
});
