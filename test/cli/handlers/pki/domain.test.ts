import test from 'ava';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';

function inDomain(): TestBench {
  const bench = loggedIn();
  bench.type('system-view', 'pki entity e1', 'common-name router1', 'pki domain d1');
  return bench;
}

/** What the domain holds once it is committed. */
function committed(bench: TestBench): readonly string[] {
  bench.type('commit');
  return bench
    .type('display this')
    .split('\r\n')
    .filter(line => line.startsWith(' ') && !line.startsWith(' #'))
    .map(line => line.trim());
}

test('the domain named default is reserved', t => {
  const bench = inDomain();
  bench.type('quit');
  t.regex(bench.type('pki domain default'), /Error: The PKI domain default is reserved\.\r\n\[\*HUAWEI\]$/);
});

test('names of domains are case-sensitive, have 31 characters at most and neither dot nor slash', t => {
  const bench = inDomain();
  bench.type('quit');
  for (const name of ['a.b', 'a/b', 'd'.repeat(32)]) t.regex(bench.type(`pki domain ${name}`), /Error: Wrong parameter/, name);
  for (const name of ['D1', '[]{}()+-^,=@_!#$%&`', 'd'.repeat(31)]) {
    t.true(bench.type(`pki domain ${name}`).endsWith(`[*HUAWEI-pki-domain-${name}]`), name);
    bench.type('quit');
  }
});

test('a domain names an entity that exists and has a common name', t => {
  const bench = inDomain();
  t.regex(bench.type('certificate request entity e9'), /Error: The PKI entity e9 does not exist\./);
  bench.type('pki entity e2', 'pki domain d1');
  t.regex(bench.type('certificate request entity e2'), /Error: The PKI entity e2 does not have a common name\./);
  bench.type('certificate request entity e1');
  t.deepEqual(committed(bench), ['certificate request entity e1']);
  bench.type('undo certificate request entity');
  t.deepEqual(committed(bench), []);
});

test('CRL addresses are taken under HTTP, ten of them, and a directory name under LDAP', t => {
  const bench = inDomain();
  t.regex(bench.type('crl ldap dn CN=a'), /Error: The CRL update method is not LDAP\./);
  for (let n = 0; n < 10; n++) bench.type(`crl url http://192.0.2.1/${n}.crl`);
  t.regex(bench.type('crl url http://192.0.2.1/10.crl'), /Error: A PKI domain can have up to 10 CRL URLs\./);
  bench.type('crl ldap', 'crl ldap dn CN=a');
  t.regex(bench.type('crl url http://192.0.2.1/0.crl'), /Error: The CRL update method is not HTTP\./);
  t.deepEqual(committed(bench), ['crl ldap', 'crl ldap dn CN=a'], 'the addresses went with their method');
  bench.type('undo crl http');
  t.deepEqual(committed(bench), ['crl ldap', 'crl ldap dn CN=a'], 'HTTP is not in use');
  bench.type('undo crl ldap');
  t.deepEqual(committed(bench), []);
});

test('what a domain holds after any change of the CRL method is restored from the saved configuration', t => {
  const bench = inDomain();
  bench.type('crl http', 'crl url http://192.0.2.1/a.crl', 'crl ldap', 'crl ldap dn CN=a', 'crl http', 'crl url http://192.0.2.1/b.crl');
  const lines = committed(bench);
  t.deepEqual(lines, ['crl http', 'crl url http://192.0.2.1/b.crl']);
  bench.type('return', 'save', 'y', '', 'reboot', 'y');
  bench.login().type('screen-length 0 temporary', 'system-view', 'pki domain d1');
  t.deepEqual(bench.router.facts.volatile.recoveryFailures, []);
  t.deepEqual(committed(bench), lines);
});

test('a removed domain takes its session with it, and both are gone after the commit', t => {
  const bench = inDomain();
  bench.type('pki cmp session s1', 'cmp request entity e1', 'quit', 'quit', 'commit');
  t.is(bench.type('undo pki domain d1'), 'undo pki domain d1\r\n[*HUAWEI]');
  bench.type('commit');
  t.notRegex(bench.type('display current-configuration'), /pki domain|pki cmp session/);
  t.regex(bench.type('display pki cmp statistics session s1'), /Error: The CMP session s1 does not exist\./);
});
