import test from 'ava';
import { DownloadError, type DownloadPlace, type Downloads, noDownloads } from '../../../../src/pki/downloads.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';
import { pkiFile } from '../../../pki/fixtures.ts';

const mib = 1024 * 1024;
const certificate = pkiFile('root.cer');

interface Asked {
  readonly place: DownloadPlace;
  readonly longest: number;
  readonly signal: AbortSignal;
}

/** A network that answers so, and what it was asked for. */
function network(answer: (asked: Asked) => Promise<Uint8Array>) {
  const asked: Asked[] = [];
  const take = (place: DownloadPlace, longest: number, signal: AbortSignal) => {
    asked.push({ place, longest, signal });
    return answer({ place, longest, signal });
  };
  const downloads: Downloads = {
    http: (url, from, longest, signal) => take({ by: 'http', url, from }, longest, signal),
    ldap: (query, from, longest, signal) => take({ by: 'ldap', query, from }, longest, signal),
  };
  return { asked, downloads };
}

/** In system view, the log shown as it comes. */
function inSystemView(downloads: Downloads): TestBench {
  const bench = loggedIn({ downloads });
  bench.type('terminal monitor', 'terminal trapping', 'system-view');
  return bench;
}

/** A command, and all that it brings to the screen, in lines as long as they are. */
async function typed(bench: TestBench, line: string): Promise<string> {
  const begun = bench.type(line);
  return (begun + (await bench.settle())).replace(/(?<=^.{80})\r\n/gm, '');
}

test('a certificate is fetched by HTTP, is on the card when the prompt comes back, and can be imported', async t => {
  const { asked, downloads } = network(async () => certificate);
  const bench = inSystemView(downloads);
  const said = await typed(bench, 'pki http http://ca.example.com/root.cer root.cer');
  t.regex(said, /Info: Succeeded in downloading the file root.cer.\r\n/);
  t.regex(said, /PKI\/6\/hwIPSecPkiHttpGetCertSuccess.*\(Url=http:\/\/ca.example.com\/root.cer, FileName=root.cer, VpnInstance=_public_\)/);
  t.deepEqual(bench.cfCard.read('root.cer'), certificate);
  t.deepEqual(asked[0]?.place, { by: 'http', url: 'http://ca.example.com/root.cer', from: { source: undefined, vpnInstance: undefined } });
  t.is(asked[0]?.longest, 2 * mib);
  t.regex(await typed(bench, 'pki import-certificate ca filename root.cer'), /Import file successfully/);
});

test('a CRL is fetched from a source, and no more than 1 MB of it', async t => {
  const { asked, downloads } = network(async () => pkiFile('ca.crl'));
  const bench = inSystemView(downloads);
  const said = await typed(bench, 'pki http http://192.168.84.5/CertSrv/http33.crl http33.crl source 10.2.2.2');
  t.regex(said, /hwIPSecPkiHttpGetCrlSuccess/);
  t.is(asked[0]?.place.from.source, '10.2.2.2');
  t.is(asked[0]?.longest, mib);
});

test('why a file was not fetched stands on the console, in the alarm, and the alarm goes when it comes', async t => {
  let answer = async () =>
    Promise.reject<Uint8Array>(new DownloadError('DOWNLOAD_UNREACHABLE', 'nothing listens there (http://10.1.1.1/a.cer)'));
  const { downloads } = network(() => answer());
  const bench = inSystemView(downloads);
  const said = await typed(bench, 'pki http http://10.1.1.1/a.cer a.cer');
  t.regex(said, /Error: Failed to download the file a.cer: nothing listens there \(http:\/\/10.1.1.1\/a.cer\).\r\n/);
  t.regex(said, /hwIPSecPkiHttpGetCertFail.*Reason=The server is unreachable: nothing listens there/);
  t.is(bench.cfCard.stat('a.cer'), undefined);
  t.deepEqual(
    bench.router.facts.volatile.alarms.map(({ name }) => name),
    ['hwIPSecPkiHttpGetCertFail'],
  );
  answer = async () => certificate;
  t.regex(await typed(bench, 'pki http http://10.1.1.1/a.cer a.cer'), /hwIPSecPkiHttpGetCertFail_clear/);
  t.deepEqual(bench.router.facts.volatile.alarms, []);
});

test('a directory is asked for what the command names, its DN with blanks', async t => {
  const { asked, downloads } = network(async () => certificate);
  const bench = inSystemView(downloads);
  const line =
    'pki ldap ip 10.1.1.1 source 10.2.2.2 port 3389 version 2 attribute cACertificate;binary authentication cn=reader Secret-12 ca01.cer dn cn=Lab CA,o=lab';
  const said = await typed(bench, line);
  t.regex(
    said,
    /hwIPSecPkiLdapGetCertSuccess.*ServerIp=10.1.1.1, Port=3389, Attribute=cACertificate;binary, Dn=cn=Lab CA,o=lab, Version=2/,
  );
  t.deepEqual(asked[0]?.place, {
    by: 'ldap',
    query: {
      ip: '10.1.1.1',
      port: 3389,
      version: 2,
      dn: 'cn=Lab CA,o=lab',
      attributes: ['cACertificate;binary'],
      user: { name: 'cn=reader', password: 'Secret-12' },
    },
    from: { source: '10.2.2.2', vpnInstance: undefined },
  });
  t.false(said.slice(line.length).includes('Secret-12'));
});

test('Ctrl+C gives a download up: nothing is on the card, and the connection is ended', async t => {
  const { asked, downloads } = network(() => new Promise(() => undefined));
  const bench = inSystemView(downloads);
  await typed(bench, 'pki http http://10.1.1.1/a.cer a.cer');
  t.false(asked[0]?.signal.aborted);
  t.regex(bench.press('\x03'), /\[~HUAWEI\]/);
  t.true(asked[0]?.signal.aborted);
  t.is(bench.cfCard.stat('a.cer'), undefined);
});

test('who has hung up waits for no download', async t => {
  const { asked, downloads } = network(() => new Promise(() => undefined));
  const bench = inSystemView(downloads);
  await typed(bench, 'pki http http://10.1.1.1/a.cer a.cer');
  t.true(bench.router.kill('CON 0'));
  t.true(asked[0]?.signal.aborted);
});

test('a card that is full keeps the file that was there', async t => {
  const { downloads } = network(async () => certificate);
  const bench = inSystemView(downloads);
  bench.cfCard.write('a.cer', Buffer.from('before'));
  bench.happen({ type: 'card.filled' });
  const said = await typed(bench, 'pki http http://10.1.1.1/a.cer a.cer');
  t.regex(said, /Error: The space of the CF card is insufficient/);
  t.regex(said, /hwIPSecPkiHttpGetCertFail.*Reason=The space of the CF card is insufficient/);
  t.is(Buffer.from(bench.cfCard.read('a.cer')!).toString(), 'before');
});

test('a card that was pulled meanwhile takes nothing', async t => {
  const bench = inSystemView(network(async () => certificate).downloads);
  bench.type('pki http http://10.1.1.1/a.cer a.cer');
  bench.happen({ type: 'card.removed' });
  t.regex(await bench.settle(), /Error: The file a.cer cannot be written to the CF card/);
});

test('what is larger than a CRL may be is kept only where it is a certificate', async t => {
  const { downloads } = network(async () => Buffer.alloc(mib + 1, 0x20));
  const bench = inSystemView(downloads);
  t.regex(await typed(bench, 'pki http http://10.1.1.1/a.cer a.cer'), /Error: Failed to download the file a.cer: more than 1048576 octets/);
  t.is(bench.cfCard.stat('a.cer'), undefined);
});

for (const [line, said] of [
  ['pki http https://10.1.1.1/a.cer a.cer', 'Error: The URL must begin with http:// and name a server.'],
  ['pki http http://10.1.1.1/a.cer logfile/a.cer', 'Error: The file name logfile/a.cer is invalid.'],
  ['pki http http://10.1.1.1/a.cer vpn-instance red a.cer', 'Error: The VPN instance red does not exist.'],
  ['pki ldap ip 10.1.1.1 vpn-instance red port 389 version 3 a.cer dn x', 'Error: The VPN instance red does not exist.'],
] as const) {
  test(`${line} asks nobody`, async t => {
    const { asked, downloads } = network(async () => certificate);
    t.true((await typed(inSystemView(downloads), line)).includes(said));
    t.is(asked.length, 0);
  });
}

test('a router without a network says so', async t => {
  t.regex(await typed(inSystemView(noDownloads), 'pki http http://10.1.1.1/a.cer a.cer'), /there is no network here/);
});
