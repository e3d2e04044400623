import test from 'ava';
import { loggedIn } from '../../../support/booted-router.ts';

/** In the view of session `s1` of domain `d1`, with the entities `e1` and `E2`. */
function inSession() {
  const bench = loggedIn();
  bench.type(
    'system-view',
    'pki entity e1',
    'common-name router1',
    'pki entity E2',
    'common-name router2',
    'pki domain d1',
    'pki cmp session s1',
  );
  return bench;
}

const session = '[*HUAWEI-pki-domain-d1-pki-cmp-session-s1]';

for (const [line, said] of [
  ['cmp request entity e1', ''],
  ['cmp request entity E1', 'Error: The PKI entity E1 does not exist.'],
  ['cmp request rsa local-key-pair no-such-key', ''],
  ['cmp request rsa local-key-pair key-a regenerate', ''],
  ['cmp request rsa local-key-pair key-a regenerate 4096', ''],
  ['cmp request rsa local-key-pair key-a regenerate 2047', "Error: Wrong parameter found at '^' position."],
  ['cmp request ca-name "/CN=CA"', ''],
  ['cmp request ca-name "/C=cn/ST=beijing/L=shangdi/O=My Org, Inc./OU=BB/CN=A B"', ''],
  ['cmp request ca-name /CN=CA', "Error: Wrong parameter found at '^' position."],
  ...['CN=CA', '/cn=CA', '/CN=CA/C=CN', '/C=CHN/CN=CA', '/O=X', '/CN=', `/CN=${'x'.repeat(65)}`, '/CN=a/CN=b', '/UID=x/CN=a'].map(
    name =>
      [
        `cmp request ca-name "${name}"`,
        'Error: The CA name must be in the format /C=XXX/ST=XXX/L=XXX/O=XXX/OU=XXX/CN=XXX, in this order and with a CN.',
      ] as const,
  ),
  ['cmp request server url http://192.0.2.1:8080//ejbca/publicweb/cmp/CA', ''],
  ['cmp request server url HTTP://Ca.Example.Com', ''],
  ...[
    'https://192.0.2.1/',
    'ftp://192.0.2.1/',
    'http://',
    'http://user@ca/',
    'http://ca:0/',
    'http://ca:70000/',
    'http://ca/#a',
    '192.0.2.1:80',
  ].map(url => [`cmp request server url ${url}`, 'Error: The URL must begin with http:// and name a server.'] as const),
  ['cmp request server url http://192.0.2.1 vpn-instance v1', 'Error: The VPN instance v1 does not exist.'],
  ['cmp request authentication-cert anything.cer', ''],
  ['certificate update expire-time 60', 'Error: Automatic certificate update is not enabled.'],
  ['cmp poll-request stop', ''],
] as const) {
  test(`${line}: ${said || 'is taken in silence'}`, t => {
    const lines = inSession()
      .type(line)
      .replaceAll('\u001b[1D', '')
      .split('\r\n')
      .filter(text => !/^ *\^$/.test(text));
    t.is(lines.at(-1), session);
    t.deepEqual(lines.slice(1, -1), said === '' ? [] : [said]);
  });
}

test('what a session holds is displayed in the order of vendor listings and goes line by line', t => {
  const bench = inSession();
  const settings = [
    'cmp request ca-name "/CN=CA"',
    'cmp request authentication-cert s1_ir.cer',
    'cmp request entity e1',
    'cmp request server url http://Ca.Example.Com//cmp',
    'cmp request rsa local-key-pair key-a regenerate',
    'certificate auto-update enable',
    'certificate update expire-time 60',
  ];
  bench.type(...settings.toReversed().slice(2), settings[5]!, settings[6]!, 'commit');
  const shown = () =>
    bench
      .type('display this')
      .split('\r\n')
      .filter(line => line.startsWith('  '))
      .map(line => line.trim());
  t.deepEqual(shown(), settings);

  for (const needed of ['ca-name', 'authentication-cert', 'entity', 'server url', 'rsa local-key-pair']) {
    t.regex(bench.type(`undo cmp request ${needed}`), /Error: This configuration is required by automatic certificate update\./);
  }
  bench.type('undo certificate auto-update enable', 'commit');
  t.deepEqual(shown(), settings.slice(0, 5), 'the time of the update goes with it');
  bench.type(
    ...['ca-name', 'authentication-cert', 'entity', 'server url', 'rsa local-key-pair'].map(line => `undo cmp request ${line}`),
    'commit',
  );
  t.deepEqual(shown(), []);
});

test('automatic update names what it lacks, one after the other', t => {
  const bench = inSession();
  const missing = () =>
    /because the (.*) of the CMP session is not configured/.exec(bench.type('certificate auto-update enable').replaceAll('\r\n', ''))?.[1];
  t.is(missing(), 'PKI entity with a common name');
  bench.type('cmp request entity e1');
  t.is(missing(), 'CA name');
  bench.type('cmp request ca-name "/CN=CA"');
  t.is(missing(), 'server URL');
  bench.type('cmp request server url http://ca');
  t.is(missing(), 'RSA key pair');
  bench.type('cmp request rsa local-key-pair key-a');
  t.is(missing(), 'authentication certificate');
  bench.type('cmp request authentication-cert s1_ir.cer');
  t.is(missing(), undefined);
  t.regex(bench.type('certificate update expire-time 49'), /Error: Wrong parameter/);
  t.regex(bench.type('certificate update expire-time 100'), /Error: Wrong parameter/);
});

test('automatic update is looked at again when it is committed: another log-in may have taken away what it needs', t => {
  const bench = inSession();
  bench.type('cmp request entity e1', 'cmp request ca-name "/CN=CA"', 'cmp request server url http://ca', 'commit');
  bench.type('cmp request rsa local-key-pair key-a', 'cmp request authentication-cert s1_ir.cer', 'certificate auto-update enable');
  const path = ['pki domain d1', 'pki cmp session s1'];
  bench.happen({ type: 'running.edited', edits: [{ op: 'clear', path, key: 'cmp request server url' }] });
  t.regex(
    bench.type('commit').replaceAll('\r\n', ''),
    /certificate auto-update enable *Error: Automatic certificate update cannot be enabled because the server URL/,
  );
  bench.type('cmp request server url http://ca');
  t.notRegex(bench.type('commit'), /Error/);
});

test('a domain has one session, a session one domain; its name has 15 characters at most and is case-sensitive', t => {
  const bench = inSession();
  bench.type('quit');
  t.regex(bench.type('pki cmp session s2'), /Error: The PKI domain already has the CMP session s1\./);
  t.regex(bench.type('pki cmp session S1'), /Error: The PKI domain already has the CMP session s1\./);
  t.regex(bench.type('undo pki cmp session s2'), /Error: The CMP session s2 does not exist\./);
  bench.type('pki domain d2');
  t.regex(bench.type('pki cmp session s1'), /Error: The CMP session s1 belongs to the PKI domain d1\./);
  t.regex(bench.type(`pki cmp session ${'s'.repeat(16)}`), /Error: Wrong parameter/);
  t.regex(bench.type('pki cmp session a/b'), /Error: Wrong parameter/);
  t.regex(bench.type(`pki cmp session ${'s'.repeat(15)}`), /session-s{15}\]$/);
});

test('an entity and a key pair serve one session only', t => {
  const bench = inSession();
  bench.type('cmp request entity e1', 'cmp request rsa local-key-pair key-a', 'pki domain d2', 'pki cmp session s2');
  t.regex(bench.type('cmp request entity e1').replaceAll('\r\n', ''), /Error: The PKI entity e1 is used by CMP session s1\./);
  t.regex(
    bench.type('cmp request rsa local-key-pair KEY-A').replaceAll('\r\n', ''),
    /Error: The RSA key pair KEY-A is used by CMP session s1\./,
  );
});

test('an entity that a session or a domain names stays as it is until they let it go', t => {
  const bench = inSession();
  bench.type('cmp request entity e1', 'quit', 'certificate request entity E2', 'quit', 'pki entity e1');
  for (const line of ['common-name other', 'undo common-name', 'country CN', 'fqdn r1.example']) {
    t.regex(bench.type(line), /Error: The PKI entity e1 is used by CMP session s1\./, line);
  }
  t.is(bench.type('common-name router1'), 'common-name router1\r\n[*HUAWEI-pki-entity-e1]', 'what it has may be typed again');
  t.is(bench.type('undo country'), 'undo country\r\n[*HUAWEI-pki-entity-e1]', 'and what it has not be undone');
  t.regex(bench.type('pki entity E2', 'email noc@example.com'), /Error: The PKI entity E2 is used by PKI domain d1\./);
  bench.type('quit');
  t.regex(bench.type('undo pki entity e1'), /Error: The PKI entity e1 is used by CMP session s1\./);
  bench.type('pki domain d1', 'undo pki cmp session s1', 'quit');
  t.is(bench.type('undo pki entity e1'), 'undo pki entity e1\r\n[*HUAWEI]');
});

test('a request is made from what whoever asks has entered, committed or not', t => {
  const bench = inSession();
  bench.type('cmp request entity e1', 'quit');
  t.regex(bench.type('pki cmp initial-request'), /Error: The RSA key pair of the CMP session s1 is not configured\./);
  bench.type('commit', 'pki domain d1', 'pki cmp session s1', 'undo cmp request entity', 'quit');
  t.regex(bench.type('pki cmp initial-request'), /Error: The PKI entity of the CMP session s1 is not configured\./);
});

test('a request names what is missing first', t => {
  const bench = inSession();
  const refused = (...lines: readonly string[]) => {
    bench.type('pki domain d1', 'pki cmp session s1', ...lines, 'commit', 'quit');
    return bench.type('pki cmp initial-request').split('\r\n')[1];
  };
  t.is(refused(), 'Error: The PKI entity of the CMP session s1 is not configured.');
  t.is(refused('cmp request entity e1'), 'Error: The RSA key pair of the CMP session s1 is not configured.');
  t.is(refused('cmp request rsa local-key-pair key-a'), 'Error: The RSA key pair key-a does not exist.');
  bench.type('pki domain d1', 'undo pki cmp session s1', 'commit');
  t.is(bench.type('pki cmp initial-request').split('\r\n')[1], 'Error: The PKI domain d1 does not have a CMP session.');
});
