import test from 'ava';
import { type Edit, emptyConfiguration } from '../../src/config/configuration.ts';
import { interfaceAddress } from '../../src/config/interface-address.ts';
import { hasVpnInstance } from '../../src/config/vpn-instance.ts';
import { enrol, enrollingRouter, enrolmentFiles, untilPolling } from '../support/enrolling-router.ts';

/** Sections out of a file, with the lines in each, as a configuration holds what no page of ours reads. */
const heldSections = (sections: Readonly<Record<string, readonly string[]>>): readonly Edit[] =>
  Object.entries(sections).flatMap(([section, lines]) => [
    held([], section, { children: emptyConfiguration }),
    ...lines.map(line => held([`held ${section}`], line, {})),
  ]);

const held = (path: readonly string[], line: string, more: { readonly children?: typeof emptyConfiguration }): Edit => ({
  op: 'set',
  path,
  key: `held ${line}`,
  node: { line, args: {}, held: true, ...more },
});

const production = heldSections({
  'ip vpn-instance red': ['ipv4-family'],
  'interface GigabitEthernet0/1/0': ['undo shutdown', 'ip address 192.0.2.7 255.255.255.0 sub', 'ip address 192.0.2.6 255.255.255.0'],
  'interface LoopBack1': ['ip address 10.1.1.1 32'],
  'interface LoopBack2': ['description none'],
});

/** A router that has these interfaces, in the view of its CMP session. */
function withInterfaces() {
  const router = enrollingRouter();
  router.bench.happen({ type: 'running.edited', edits: production });
  router.bench.type('pki cmp session s1');
  return router;
}

test('an interface has its primary address, whatever the case of its name', t => {
  const { running } = withInterfaces().bench.router.facts.volatile;
  t.deepEqual(interfaceAddress(running, 'LoopBack1'), { address: '10.1.1.1' });
  t.deepEqual(interfaceAddress(running, 'gigabitethernet0/1/0'), { address: '192.0.2.6' });
  t.deepEqual(interfaceAddress(running, 'LoopBack2'), { missing: 'address' });
  t.deepEqual(interfaceAddress(running, 'LoopBack3'), { missing: 'interface' });
  t.true(hasVpnInstance(running, 'red'));
  t.false(hasVpnInstance(running, 'Red'));
});

for (const [line, source] of [
  ['cmp source interface loopback 1', '10.1.1.1'],
  ['cmp source interface GigabitEthernet0/1/0', '192.0.2.6'],
] as const) {
  test(`${line}: the CA is asked from ${source}`, async t => {
    const router = withInterfaces();
    router.bench.type(line, 'cmp request server url http://192.0.2.1:8080 vpn-instance red', 'commit', 'quit');
    await enrol(router);
    t.deepEqual(router.servers[0]?.from, { source, vpnInstance: 'red' });
    t.true(enrolmentFiles(router.bench).includes('s1_ir.cer'));
  });
}

test('without a source interface the CA is asked from wherever the route leads', async t => {
  const router = withInterfaces();
  router.bench.type('quit');
  await enrol(router);
  t.deepEqual(router.servers[0]?.from, { source: undefined, vpnInstance: undefined });
});

for (const [line, refusal] of [
  ['cmp source interface LoopBack 3', /Error: The source interface LoopBack3 does not exist\./],
  ['cmp source interface LoopBack2', /Error: The source interface LoopBack2 does not have an IP address\./],
] as const) {
  test(`${line}: the request is refused with the reason`, t => {
    const { bench, sent } = withInterfaces();
    bench.type(line, 'commit', 'quit');
    t.regex(bench.type('pki cmp initial-request'), refusal);
    t.is(sent.length, 0);
  });
}

test('a VPN instance that has gone since is the reason why no request is made', t => {
  const { bench, sent } = withInterfaces();
  t.regex(bench.type('cmp request server url http://192.0.2.1:8080 vpn-instance blue'), /Error: The VPN instance blue does not exist\./);
  bench.type('cmp request server url http://192.0.2.1:8080 vpn-instance red', 'commit', 'quit');
  bench.happen({ type: 'running.edited', edits: [{ op: 'clear', path: [], key: 'held ip vpn-instance red' }] });
  t.regex(bench.type('pki cmp initial-request'), /Error: The VPN instance red does not exist\./);
  t.is(sent.length, 0);
});

test('a request ends when its source address changes: what it would bring fits nothing any more', async t => {
  const router = enrollingRouter({ ca: { pollCount: 9, checkAfter: 5 } });
  const { bench } = router;
  bench.happen({ type: 'running.edited', edits: production });
  bench.type('pki cmp session s1', 'cmp source interface LoopBack1', 'commit', 'quit', 'pki cmp initial-request');
  await untilPolling(bench);
  bench.happen({ type: 'running.edited', edits: [held(['held interface LoopBack1'], 'ip address 10.1.1.2 32', {})] });
  bench.happen({
    type: 'running.edited',
    edits: [{ op: 'clear', path: ['held interface LoopBack1'], key: 'held ip address 10.1.1.1 32' }],
  });
  bench.happen({ type: 'running.changed' });
  t.is(bench.router.facts.volatile.cmpRequests.size, 0);
});
