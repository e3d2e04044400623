import test from 'ava';
import { device } from '../../../../firmware-model/device.ts';
import { deskOf } from '../../../support/desk.ts';

const operator = () => deskOf({ view: 'system', unanswered: 'no' }).operator();

test('displays of SNMP are refused until some command has switched the agent on', t => {
  const router = operator();
  for (const what of ['sys-info', 'community', 'local-engineid', 'statistics', 'target-host', 'group', 'mib-view', 'usm-user'])
    t.deepEqual(router.type(`display snmp-agent ${what}`), ['Error: SNMP agent is not enabled.'], what);
  router.enter('snmp-agent', 'commit');
  t.deepEqual(router.type('display snmp-agent local-engineid'), [
    `SNMP local EngineID: 800007DB03${device.baseMac.replaceAll('-', '').toUpperCase()}`,
  ]);
});

test('a community is held as cipher text, and is known again by its plain name', t => {
  const router = operator();
  router.enter('snmp-agent community read cipher public1234 acl 2000', 'commit');
  const held = router.type('display current-configuration').find(line => line.includes('community')) ?? '';
  t.regex(held, /^snmp-agent community read cipher %\^%#\S+%\^%# acl 2000$/);
  router.enter('snmp-agent community read public1234');
  t.is(router.type('display configuration candidate').filter(line => line.includes('community')).length, 1);
  router.enter('undo snmp-agent community public1234', 'commit');
  t.false(router.type('display current-configuration').some(line => line.includes('community')));
});

test('a simple community is refused as long as its complexity is checked', t => {
  const router = operator();
  t.regex(router.type('snmp-agent community read public')[0] ?? '', /^Error: The community name must be a string of 8 to 32/);
  t.is(router.prompt, '[~HUAWEI]');
  router.enter('snmp-agent community complexity-check disable', 'snmp-agent community read public');
});

test('sys-info shows what is configured, and SNMPv3 always', t => {
  const router = operator();
  router.enter('snmp-agent sys-info contact call Operator at 010-12345678', 'snmp-agent sys-info version v2c v3', 'commit');
  t.deepEqual(router.type('display snmp-agent sys-info contact version'), [
    '  The contact person for this managed node:',
    '           call Operator at 010-12345678',
    '   SNMP version running in the system:',
    '           SNMPv2c SNMPv3',
  ]);
});

test('a target host gets a name, and its community is cipher text', t => {
  const router = operator();
  router.enter('snmp-agent target-host trap address udp-domain 10.1.1.1 udp-port 163 params securityname comaccess v2c', 'commit');
  const held = router.type('display current-configuration').find(line => line.includes('target-host')) ?? '';
  t.regex(
    held,
    /^snmp-agent target-host host-name targetHost_1_\d+ trap address udp-domain 10\.1\.1\.1 udp-port 163 params securityname cipher %\^%#\S+ v2c$/,
  );
  const shown = router.type('display snmp-agent target-host');
  t.is(shown[0], 'Target-host NO. 1');
  t.true(shown.includes('  Port             : 163'));
  router.enter('undo snmp-agent target-host 10.1.1.1 securityname comaccess', 'commit');
  t.false(router.type('display current-configuration').some(line => line.includes('target-host')));
});

test('a user of SNMPv3 is asked for a password that is held as cipher text', t => {
  const router = operator();
  router.enter('snmp-agent usm-user v3 John group Johngroup');
  t.deepEqual(router.type('snmp-agent usm-user v3 John authentication-mode sha2-512', 'Unused-2026', 'Unused-2026'), [
    'Please configure the authentication password (8-255)',
    'Enter Password:',
    'Confirm Password:',
  ]);
  t.deepEqual(router.type('snmp-agent usm-user v3 John privacy-mode aes256', 'Unused-2026', 'another').slice(-1), [
    'Error: The two passwords are not the same.',
  ]);
  router.enter('commit');
  t.deepEqual(router.type('display snmp-agent usm-user').slice(0, 1), ['   User name: John']);
  t.true(router.type('display snmp-agent usm-user').includes('       Authentication Protocol: sha2-512'));
  t.false(router.type('display current-configuration').join().includes('Unused-2026'));
  router.enter('undo snmp-agent usm-user v3 John', 'commit');
  t.false(router.type('display current-configuration').join().includes('John'));
});

test('groups and MIB views are shown as the manual lays them out', t => {
  const router = operator();
  router.enter('snmp-agent mib-view included alliso iso', 'snmp-agent group v3 g1 privacy read-view alliso', 'commit');
  t.deepEqual(router.type('display snmp-agent group g1').slice(0, 3), [
    '   Group name: g1',
    '       Security model: USM authPriv',
    '       Readview: alliso',
  ]);
  t.deepEqual(router.type('display snmp-agent mib-view viewname alliso').slice(0, 3), [
    '   View name: alliso',
    '       MIB Subtree: iso',
    '       Subtree mask: 80(Hex)',
  ]);
  t.true(router.type('display snmp-agent mib-view').includes('       Subtree mask: F0(Hex)'));
});
