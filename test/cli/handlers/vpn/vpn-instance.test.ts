import test from 'ava';
import { operator } from '../../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

const shown = (at: ReturnType<typeof inSystemView>) => {
  const lines = at.type('display current-configuration');
  const from = lines.findIndex(line => line.startsWith('ip vpn-instance'));
  return from < 0 ? [] : lines.slice(from, lines.indexOf('#', from));
};

test('a VPN instance and its address families have the prompts of the manual', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance vpna');
  t.is(at.prompt, '[*HUAWEI-vpn-instance-vpna]');
  at.enter('ipv4-family unicast');
  t.is(at.prompt, '[*HUAWEI-vpn-instance-vpna-af-ipv4]');
  at.enter('quit', 'ipv6-family');
  t.is(at.prompt, '[*HUAWEI-vpn-instance-vpna-af-ipv6]');
});

test('VPN targets are held by what they are for, those for export first, whatever the order they were typed in', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance vpna', 'ipv4-family', 'vpn-target 3:3 import-extcommunity', 'vpn-target 1:1 2:2', 'route-distinguisher 100:1');
  at.enter('commit', 'quit', 'description Only for A');
  at.enter('commit');
  t.deepEqual(shown(at), [
    'ip vpn-instance vpna',
    ' description Only for A',
    ' #',
    ' ipv4-family',
    '  route-distinguisher 100:1',
    '  vpn-target 1:1 2:2 export-extcommunity',
    '  vpn-target 3:3 1:1 2:2 import-extcommunity',
  ]);
  at.enter('ipv4-family', 'undo vpn-target 1:1 import-extcommunity', 'undo vpn-target 2:2', 'commit');
  t.deepEqual(shown(at).slice(5), ['  vpn-target 1:1 export-extcommunity', '  vpn-target 3:3 import-extcommunity']);
  at.enter('undo vpn-target all', 'commit');
  t.false(shown(at).some(line => line.includes('vpn-target')));
});

test('the ninth VPN target begins another line, as a line takes eight', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance vpna', 'ipv6-family', 'vpn-target 1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8 export-extcommunity');
  at.enter('vpn-target 1:9 export-extcommunity', 'commit');
  t.deepEqual(shown(at).slice(2), [
    '  vpn-target 1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8 export-extcommunity',
    '  vpn-target 1:9 export-extcommunity',
  ]);
});

test('what is typed in the view of the VPN instance is held in its IPv4 address family', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance vpna', 'route-distinguisher 100:1', 'vpn-target 5:5 both', 'commit');
  t.is(at.prompt, '[~HUAWEI-vpn-instance-vpna]');
  t.deepEqual(shown(at).slice(1), [
    ' ipv4-family',
    '  route-distinguisher 100:1',
    '  vpn-target 5:5 export-extcommunity',
    '  vpn-target 5:5 import-extcommunity',
  ]);
});

test('the candidate shows one line for what was typed once', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance vpna', 'ipv4-family', 'vpn-target 5:5 both');
  t.deepEqual(at.type('display configuration candidate'), ['ip vpn-instance vpna', ' ipv4-family', '  vpn-target 5:5 both']);
});

test('route distinguishers have an AS number of 2 or 4 bytes or an address in front, and are not all zeros', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance vpna', 'ipv4-family');
  for (const good of ['65535:4294967295', '192.168.1.1:65535', '65536:3', '0.1:0', '0:1'])
    t.deepEqual(at.type(`route-distinguisher ${good}`), [], good);
  for (const bad of ['0:0', '0.0:0', '65536:65536', '192.168.1.256:1', '1.2.3:4', '192.168.1.1:65536', 'a:1'])
    t.is(at.type(`route-distinguisher ${bad}`).at(-1), "Error: Wrong parameter found at '^' position.", bad);
});
