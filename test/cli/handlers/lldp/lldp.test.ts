import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

test('LLDP tells what the router says of itself, and that nobody answers', t => {
  const router = deskOf({ view: 'system' }).operator();
  t.deepEqual(router.type('display lldp neighbor brief'), ['Error: LLDP is not enabled globally.']);
  router.enter('lldp enable', 'lldp message-transmission interval 15', 'lldp management-address 1.2.3.4', 'commit');
  t.is(router.type('display lldp neighbor brief').length, 2);
  t.deepEqual(router.type('display lldp neighbor'), []);
  const shown = router.type('display lldp local');
  t.true(shown.includes('LLDP Status                        :enabled              (default is disabled)         '));
  t.true(shown.includes('LLDP Message Tx Interval           :15                   (default is 30s)              '));
  t.true(shown.includes('Management Address                 :ipv4: 1.2.3.4'));
});
