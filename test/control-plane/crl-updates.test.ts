import test from 'ava';
import { DownloadError, type DownloadPlace, type Downloads } from '../../src/pki/downloads.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';
import { crlOf, type Holder, issue, today } from '../support/certificates.ts';

const hour = 3_600_000;
const root = issue({ name: 'Lab Root', ca: true, keyUsage: 0x06 });
const other = issue({ name: 'Other Root', ca: true, keyUsage: 0x06 });
const crl = crlOf(root);
const url = 'http://192.0.2.1/pki/lab.crl';

type Answer = (place: DownloadPlace) => Uint8Array | DownloadError;

/** A network whose answers can be changed, and what was asked of it. */
class Network implements Downloads {
  readonly asked: DownloadPlace[] = [];
  answer: Answer;
  silent = false;
  signal: AbortSignal | undefined;

  constructor(answer: Answer = () => crl.der) {
    this.answer = answer;
  }

  readonly http: Downloads['http'] = (address, from, _, signal) => this.#take({ by: 'http', url: address, from }, signal);
  readonly ldap: Downloads['ldap'] = (query, from, _, signal) => this.#take({ by: 'ldap', query, from }, signal);

  get urls(): readonly string[] {
    return this.asked.map(place => (place.by === 'http' ? place.url : `ldap ${place.query.dn}`));
  }

  #take(place: DownloadPlace, signal: AbortSignal): Promise<Uint8Array> {
    this.asked.push(place);
    this.signal = signal;
    if (this.silent) return new Promise(() => undefined);
    const answer = this.answer(place);
    return answer instanceof DownloadError ? Promise.reject(answer) : Promise.resolve(answer);
  }
}

const unreachable = () => new DownloadError('DOWNLOAD_UNREACHABLE', `nothing listens there (${url})`);

/** In the view of domain `d1`, the CAs in memory, nobody disturbed by an idle time-out. */
function inDomain(network: Network, authorities: readonly (readonly [file: string, ca: Holder])[] = [['root.cer', root]]): TestBench {
  const bench = loggedIn({
    downloads: network,
    files: Object.fromEntries(authorities.map(([file, { der }]) => [file, der])),
  });
  bench.type('terminal monitor', 'terminal trapping', 'system-view', 'user-interface con 0', 'idle-timeout 0 0', 'quit');
  for (const [file] of authorities) bench.type(`pki import-certificate ca filename ${file}`);
  bench.type('pki domain d1');
  return bench;
}

/** Types and commits; what the router told until nothing was under way any more. */
async function committed(bench: TestBench, ...lines: readonly string[]): Promise<string> {
  bench.read();
  return unwrapped(bench.type(...lines, 'commit') + (await bench.settle()));
}

const settled = async (bench: TestBench) => unwrapped(await bench.settle());

/** In lines as long as they are. */
const unwrapped = (said: string) => said.replace(/(?<=^.{80})\r\n/gm, '');

const crls = (bench: TestBench) =>
  bench.router.facts.volatile.certificates
    .filter(({ usage }) => usage === 'crl')
    .map(({ domain, fileName, der }) => [domain, fileName, Buffer.from(der).toString('base64')]);
const base64 = ({ der }: { readonly der: Uint8Array }) => Buffer.from(der).toString('base64');
const alarms = (bench: TestBench) => bench.router.facts.volatile.alarms.map(({ name, subject }) => `${name} ${subject}`);

const byHttp = ['crl auto-update enable', `crl url ${url}`];

test('the commit that enables the update fetches the CRL: it is on the card, in memory and in what a start brings back', async t => {
  const network = new Network();
  const bench = inDomain(network);
  const said = await committed(bench, ...byHttp);
  t.regex(said, /hwIPSecPkiHttpGetCrlSuccess.*\(Url=http:\/\/192.0.2.1\/pki\/lab.crl, VpnInstance=_public_\)/);
  t.deepEqual(network.urls, [url]);
  t.deepEqual(bench.cfCard.read('lab.crl'), crl.der);
  t.deepEqual(crls(bench), [[undefined, 'lab.crl', base64(crl)]]);
  t.regex(Buffer.from(bench.cfCard.read('ca_config.ini')!).toString(), /type=crl\ndomain=\nfile=lab.crl/);
});

test('nothing is fetched before the commit, and nothing without an address or with the switch off', async t => {
  const network = new Network();
  const bench = inDomain(network);
  bench.type(...byHttp);
  await bench.settle();
  t.deepEqual(network.urls, []);
  await committed(bench, 'undo crl auto-update enable');
  await committed(bench, 'undo crl url', 'crl auto-update enable');
  bench.clock.advance(100 * hour);
  t.deepEqual(network.urls, []);
});

test('it is fetched again after the period, with nobody logged in, and not before', async t => {
  const network = new Network();
  const bench = inDomain(network);
  await committed(bench, ...byHttp, 'crl update-period 3');
  bench.type('return', 'quit');
  bench.clock.advance(3 * hour - 1000);
  await bench.settle();
  t.is(network.asked.length, 1);
  const later = crlOf(root, { from: today + hour });
  network.answer = () => later.der;
  bench.clock.advance(1000);
  await bench.settle();
  t.is(network.asked.length, 2);
  t.deepEqual(crls(bench), [[undefined, 'lab.crl', base64(later)]]);
  t.deepEqual(bench.cfCard.read('lab.crl'), later.der);
});

test('eight hours are the period when none is set', async t => {
  const network = new Network();
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  bench.clock.advance(8 * hour - 1000);
  await bench.settle();
  t.is(network.asked.length, 1);
  bench.clock.advance(1000);
  await bench.settle();
  t.is(network.asked.length, 2);
});

test('a start fetches what is configured', async t => {
  const network = new Network();
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  bench.type('return', 'save a.cfg', 'y', 'startup saved-configuration a.cfg');
  bench.router.powerOff();
  bench.powerOn();
  await bench.settle();
  t.is(network.asked.length, 2);
  t.deepEqual(crls(bench), [[undefined, 'lab.crl', base64(crl)]]);
});

test('another commit does not fetch again, a changed address does', async t => {
  const network = new Network();
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  await committed(bench, 'quit', 'sysname R2', 'pki domain d1');
  t.is(network.asked.length, 1);
  await committed(bench, 'undo crl url', 'crl url http://192.0.2.1/other.crl');
  t.deepEqual(network.urls, [url, 'http://192.0.2.1/other.crl']);
});

test('addresses are tried in order until one gives a CRL that is good', async t => {
  const answers: readonly (Uint8Array | DownloadError)[] = [unreachable(), Buffer.from('<html>'), crlOf(other).der, crl.der];
  const network = new Network(place => answers[Number(place.by === 'http' && /(\d).crl/.exec(place.url)?.[1])]!);
  const bench = inDomain(network);
  const said = await committed(bench, 'crl auto-update enable', ...[0, 1, 2, 3, 4].map(at => `crl url http://192.0.2.1/${at}.crl`));
  t.deepEqual(
    network.urls,
    [0, 1, 2, 3].map(at => `http://192.0.2.1/${at}.crl`),
  );
  t.regex(said, /0.crl, VpnInstance=_public_, Reason=The server is unreachable: nothing listens there/);
  t.regex(said, /1.crl, VpnInstance=_public_, Reason=The file is not a CRL/);
  t.regex(said, /2.crl, VpnInstance=_public_, Reason=The CA that issued the CRL is not in memory: import its CA certificate/);
  t.deepEqual(crls(bench), [[undefined, '3.crl', base64(crl)]]);
});

test('a failure is an alarm until the next period brings the CRL', async t => {
  const network = new Network(unreachable);
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  t.deepEqual(alarms(bench), [`hwIPSecPkiHttpGetCrlFail ${url}`]);
  network.answer = () => crl.der;
  bench.clock.advance(8 * hour);
  t.regex(await settled(bench), /hwIPSecPkiHttpGetCrlFail_clear/);
  t.deepEqual(alarms(bench), []);
  t.is(crls(bench).length, 1);
});

test('a CRL that another key has signed under the name of the CA is refused', async t => {
  const forger = issue({ name: 'Lab Root', ca: true, keyUsage: 0x06 });
  const bench = inDomain(new Network(() => crlOf(forger).der));
  t.regex(await committed(bench, ...byHttp), /Reason=The signature of the CRL is invalid/);
  t.deepEqual(crls(bench), []);
  t.is(bench.cfCard.stat('lab.crl'), undefined);
});

test('an older CRL than that in memory does not replace it', async t => {
  const network = new Network();
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  network.answer = () => crlOf(root, { from: today - 48 * hour }).der;
  bench.clock.advance(8 * hour);
  t.regex(await settled(bench), /Reason=The CRL is older than the one in memory: /);
  t.deepEqual(crls(bench), [[undefined, 'lab.crl', base64(crl)]]);
});

const newer = crlOf(root, { from: today + hour });
const withCrls = (bench: TestBench, ...imports: readonly string[]) => {
  for (const name of ['a.crl', 'b.crl', 'c.crl']) bench.cfCard.write(name, crl.der);
  bench.type(
    'quit',
    'pki domain d2',
    'commit',
    'quit',
    ...imports.map(line => `pki import-certificate crl ${line}`),
    'pki domain d1',
    'commit',
  );
};

for (const [what, imports, held] of [
  ['the only one of its issuer is replaced, in whichever domain it is', ['domain d2 filename a.crl'], [['d2', 'lab.crl', newer]]],
  [
    'of several that of the domain is replaced',
    ['filename a.crl', 'domain d1 filename b.crl'],
    [
      [undefined, 'a.crl', crl],
      ['d1', 'lab.crl', newer],
    ],
  ],
  [
    'of several, none of them of the domain, that of no domain is replaced',
    ['domain d2 filename a.crl', 'filename b.crl'],
    [
      ['d2', 'a.crl', crl],
      [undefined, 'lab.crl', newer],
    ],
  ],
] as const) {
  test(`a CRL that was fetched: ${what}`, async t => {
    const bench = inDomain(new Network(() => newer.der));
    withCrls(bench, ...imports);
    await committed(bench, ...byHttp);
    t.deepEqual(
      crls(bench),
      held.map(([domain, file, list]) => [domain, file, base64(list)]),
    );
  });
}

test('a card that is full takes no CRL, and memory keeps what it has', async t => {
  const network = new Network();
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  network.answer = () => newer.der;
  bench.happen({ type: 'card.filled' });
  bench.clock.advance(8 * hour);
  t.regex(await settled(bench), /Reason=The space of the CF card is insufficient/);
  t.deepEqual(crls(bench), [[undefined, 'lab.crl', base64(crl)]]);
  t.deepEqual(bench.cfCard.read('lab.crl'), crl.der);
  bench.happen({ type: 'card.cleared' });
  bench.clock.advance(8 * hour);
  await bench.settle();
  t.deepEqual(crls(bench), [[undefined, 'lab.crl', base64(newer)]]);
});

test('a card that is out is an alarm, and the router goes on', async t => {
  const bench = inDomain(new Network());
  bench.happen({ type: 'card.removed' });
  t.regex(await committed(bench, ...byHttp), /Reason=The file cannot be written to the CF card/);
});

test('a power cut ends a download under way, and so does a commit that takes its address away', async t => {
  const network = new Network();
  network.silent = true;
  const bench = inDomain(network);
  await committed(bench, ...byHttp);
  const first = network.signal;
  await committed(bench, 'undo crl url', 'crl url http://192.0.2.1/other.crl');
  t.true(first?.aborted);
  t.false(network.signal?.aborted);
  bench.router.powerOff();
  t.true(network.signal?.aborted);
});

test('a directory is asked as the domain says, its password only known there', async t => {
  const network = new Network();
  const bench = inDomain(network);
  const said = await committed(
    bench,
    'crl ldap',
    'crl ldap attribute certificateRevocationList;binary dn cn=Lab Root,o=lab',
    'ldap-server ip 10.1.1.1 source 10.2.2.2 port 3389 version 2',
    'ldap-server authentication cn=reader Secret-12',
    'crl auto-update enable',
  );
  t.regex(
    said,
    /hwIPSecPkiLdapGetCrlSuccess.*ServerIp=10.1.1.1, Port=3389, Attribute=certificateRevocationList;binary, Dn=cn=Lab Root,o=lab, Version=2/,
  );
  t.deepEqual(network.asked, [
    {
      by: 'ldap',
      query: {
        ip: '10.1.1.1',
        port: 3389,
        version: 2,
        dn: 'cn=Lab Root,o=lab',
        attributes: ['certificateRevocationList;binary'],
        user: { name: 'cn=reader', password: 'Secret-12' },
      },
      from: { source: '10.2.2.2', vpnInstance: undefined },
    },
  ]);
  t.deepEqual(crls(bench), [[undefined, 'd1.crl', base64(crl)]]);
  const shown = bench.type('display this');
  t.regex(shown, /ldap-server authentication cn=reader %\^%#/);
  t.false(shown.includes('Secret-12'));
  t.false(JSON.stringify([...bench.router.facts.volatile.crlAttempts]).includes('Secret-12'));
});

for (const [what, lines, reason] of [
  ['without a server', [], 'The LDAP server is not configured: ldap-server ip is missing'],
  ['over SSL', ['ldap-server ip 10.1.1.1 port 636 ssl'], 'LDAP over SSL is not available: leave ssl out of ldap-server'],
  [
    'whose password another router made',
    ['ldap-server ip 10.1.1.1 port 389', `ldap-server authentication u %^%#${'x'.repeat(48)}%^%#`],
    'The password of the LDAP server cannot be decrypted: enter ldap-server authentication again',
  ],
] as const) {
  test(`a directory ${what} is not asked: the reason is told`, async t => {
    const network = new Network();
    const bench = inDomain(network);
    const said = await committed(bench, 'crl ldap', 'crl ldap dn cn=x', ...lines, 'crl auto-update enable');
    t.true(said.includes(`Reason=${reason}`), said);
    t.deepEqual(network.urls, []);
  });
}

for (const [lines, refusal] of [
  [['crl url http://192.0.2.1/a source 10.1.1.1', 'crl url http://192.0.2.1/b source 10.1.1.2'], /can have only one source address/],
  [['crl url http://192.0.2.1/a vpn-instance red'], /The VPN instance red does not exist/],
  [['crl url https://192.0.2.1/a'], /The URL must begin with http/],
  [['ldap-server ip 10.1.1.1 port 389'], /The CRL update method is not LDAP/],
  [['crl ldap', 'ldap-server ip 10.1.1.1 vpn-instance red port 389'], /The VPN instance red does not exist/],
  [['crl ldap', `ldap-server authentication u ${'x'.repeat(32)}`], /The password must contain 1 to 31 characters/],
] as const) {
  test(`${lines.at(-1)} is refused`, t => {
    t.regex(inDomain(new Network()).type(...lines), refusal);
  });
}

test('undo ldap-server takes its user along, crl http both', t => {
  const bench = inDomain(new Network());
  const server = ['crl ldap', 'ldap-server ip 10.1.1.1 port 389', 'ldap-server authentication u Secret-12'];
  bench.type(...server, 'undo ldap-server', 'commit');
  t.false(bench.type('display this').includes('ldap-server'));
  bench.type(...server, 'crl http', 'commit');
  t.false(bench.type('display this').includes('ldap-server'));
});
