import test, { type ExecutionContext } from 'ava';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Dial, dialAsIs, dialMapped } from '../../../src/adapters/network/dial.ts';
import { downloadOverLdap } from '../../../src/adapters/network/download-over-ldap.ts';
import { anywhere, DownloadError, type LdapQuery } from '../../../src/pki/downloads.ts';
import { parseCertificate } from '../../../src/pki/certificate.ts';
import { readCrl } from '../../../src/pki/crl.ts';
import { encodedValues } from '../../../src/pki/certificate-file.ts';
import { pkiFile } from '../../pki/fixtures.ts';
import { directoryUser, startSlapd } from '../../support/slapd.ts';
import { requires } from '../../support/tools.ts';

const crl = derOf('ca.crl', 'X509 CRL');
const root = derOf('root.cer', 'CERTIFICATE');
const withSlapd = requires(test, 'slapd');

function derOf(file: string, label: string): Uint8Array {
  const [der] = encodedValues(pkiFile(file), [label]);
  if (!der) throw new Error(`fixture ${file} cannot be read`);
  return der;
}

const labDirectory = (t: ExecutionContext) =>
  startSlapd(t, [
    ['lab', { 'certificateRevocationList;binary': crl, 'cACertificate;binary': root }],
    ['secret', { 'cACertificate;binary': root }],
  ]);

const query = (port: number, asked: Partial<LdapQuery> = {}): LdapQuery => ({
  ip: '127.0.0.1',
  port,
  version: 3,
  dn: 'cn=lab,dc=lab',
  attributes: ['certificateRevocationList'],
  user: undefined,
  ...asked,
});

interface Manner {
  readonly longest?: number;
  readonly dial?: Dial;
  readonly milliseconds?: number;
  readonly signal?: AbortSignal;
  readonly source?: string;
}

/** What is fetched, or why nothing is. */
const fetched = (asked: LdapQuery, manner: Manner = {}) => {
  const { longest = 65_536, dial = dialAsIs, milliseconds = 5000, signal = new AbortController().signal, source } = manner;
  return downloadOverLdap({ totalMilliseconds: milliseconds, dial })(asked, { ...anywhere, source }, longest, signal).catch(
    (error: unknown) => (error instanceof DownloadError ? `${error.code}: ${error.detail}` : String(error)),
  );
};

withSlapd('slapd gives a CRL and a CA certificate, asked with the option of the attribute or without', async t => {
  const { port } = await labDirectory(t);
  for (const attribute of ['certificateRevocationList', 'certificateRevocationList;binary'])
    t.deepEqual(await fetched(query(port, { attributes: [attribute] })), crl);
  t.deepEqual(await fetched(query(port, { attributes: ['userCertificate', 'cACertificate'] })), root);
  t.truthy(parseCertificate(root));
  t.truthy(readCrl(crl).crl);
});

withSlapd('slapd is asked in version 2 as well', async t => {
  const { port } = await labDirectory(t);
  t.deepEqual(await fetched(query(port, { version: 2, attributes: ['certificateRevocationList;binary'] })), crl);
});

withSlapd('slapd shows an entry of restricted access to its user only', async t => {
  const { port } = await labDirectory(t);
  const secret = { dn: 'cn=secret,dc=lab', attributes: ['cACertificate'] };
  const asked = `(ldap://127.0.0.1:${port}, cn=secret,dc=lab)`;
  t.deepEqual(await fetched(query(port, { ...secret, user: directoryUser })), root);
  t.is(await fetched(query(port, secret)), `DOWNLOAD_LDAP_RESULT: the directory shows no such entry ${asked}`);
  const user = { ...directoryUser, password: 'wrong' };
  t.is(await fetched(query(port, { ...secret, user })), `DOWNLOAD_LDAP_RESULT: the directory answers invalidCredentials ${asked}`);
});

withSlapd('what slapd has not is told by its reason', async t => {
  const { port } = await labDirectory(t);
  const at = (dn: string) => `(ldap://127.0.0.1:${port}, ${dn})`;
  t.is(
    await fetched(query(port, { dn: 'cn=no,dc=lab' })),
    `DOWNLOAD_LDAP_RESULT: the directory answers noSuchObject ${at('cn=no,dc=lab')}`,
  );
  t.is(
    await fetched(query(port, { dn: 'admin' })),
    `DOWNLOAD_LDAP_RESULT: the directory answers invalidDNSyntax: invalid DN ${at('admin')}`,
  );
  const attributes = ['userCertificate'];
  t.is(await fetched(query(port, { attributes })), `DOWNLOAD_LDAP_RESULT: the entry has no userCertificate ${at('cn=lab,dc=lab')}`);
  t.is(await fetched(query(port), { longest: 10 }), `DOWNLOAD_ANSWER_TOO_LARGE: more than 10 octets ${at('cn=lab,dc=lab')}`);
});

withSlapd('slapd is reached where a mapping leads, from the source that stands for the configured one', async t => {
  const { port } = await labDirectory(t);
  const mappings = [{ from: { host: '192.0.2.9', port: 389 }, to: { host: '127.0.0.1', port } }];
  const dial = dialMapped(mappings, [{ from: '10.1.1.1', to: '127.0.0.9' }]);
  t.deepEqual(await fetched(query(389, { ip: '192.0.2.9' }), { dial, source: '10.1.1.1' }), crl);
});

test('a source address that this host has not is told', async t => {
  const failure = await fetched(query(1), { source: '10.1.1.1' });
  t.is(failure, 'DOWNLOAD_UNREACHABLE: the source address is not one of this host (ldap://127.0.0.1:1, cn=lab,dc=lab)');
});

test('nothing that listens is told', async t => {
  t.is(await fetched(query(1)), 'DOWNLOAD_UNREACHABLE: nothing listens there (ldap://127.0.0.1:1, cn=lab,dc=lab)');
});

/** A server that answers a bind as it should and what comes then with these octets. */
async function liar(t: ExecutionContext, answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.once('data', () => answer(socket));
      socket.write(Uint8Array.from([0x30, 0x0c, 0x02, 0x01, 0x01, 0x61, 0x07, 0x0a, 0x01, 0x00, 0x04, 0x00, 0x04, 0x00]));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port; // it listens on TCP
}

const lies = test.macro(async (t, octets: readonly number[], expected: string) => {
  const port = await liar(t, socket => socket.end(Uint8Array.from(octets)));
  t.is(await fetched(query(port)), `${expected} (ldap://127.0.0.1:${port}, cn=lab,dc=lab)`);
});

const noLdap = 'DOWNLOAD_CONTENT_TYPE: the server does not speak LDAP';
test('HTTP is no LDAP', lies, [...Buffer.from('HTTP/1.1 200 OK\r\n\r\n')], noLdap);
test('a value longer than the set it lies in ends the exchange', lies, inEntry([0x31, 0x03, 0x04, 0x7f, 0x41]), noLdap);
test('an indefinite length ends the exchange', lies, [0x30, 0x80, 0x02, 0x01, 0x02, 0x64, 0x00, 0, 0], noLdap);
test('elements nested beyond reason end the exchange', lies, inEntry(nested(40)), noLdap);
test('a number where a value is due ends the exchange', lies, inEntry([0x31, 0x03, 0x02, 0x01, 0x05]), noLdap);
test(
  'a length beyond what is read ends the exchange at once',
  lies,
  [0x30, 0x84, 0x7f, 0xff, 0xff, 0xff, 0x02],
  'DOWNLOAD_ANSWER_TOO_LARGE: more than 131072 octets',
);
test(
  'an answer that breaks off is none',
  lies,
  [0x30, 0x20, 0x02, 0x01],
  'DOWNLOAD_ANSWER_TRUNCATED: the connection closed in the middle of the answer',
);

test('a hundred thousand answers that nobody asked for are read and no stack overflows', async t => {
  const stranger = [0x30, 0x0c, 0x02, 0x01, 0x07, 0x61, 0x07, 0x0a, 0x01, 0x00, 0x04, 0x00, 0x04, 0x00];
  const flood = Buffer.concat(Array.from({ length: 100_000 }, () => Uint8Array.from(stranger)));
  const port = await liar(t, socket => socket.write(flood));
  const failure = await fetched(query(port), { longest: 200_000 });
  t.is(failure, `DOWNLOAD_ANSWER_TOO_LARGE: more than 265536 octets (ldap://127.0.0.1:${port}, cn=lab,dc=lab)`);
});

test('a directory that says no more meets the time limit, and what is stopped ends at once', async t => {
  const port = await liar(t, () => undefined);
  const asked = `(ldap://127.0.0.1:${port}, cn=lab,dc=lab)`;
  t.is(await fetched(query(port), { milliseconds: 60 }), `DOWNLOAD_TIMEOUT: no whole answer in time ${asked}`);
  const stop = new AbortController();
  const stopped = fetched(query(port), { signal: stop.signal });
  stop.abort();
  t.is(await stopped, `DOWNLOAD_STOPPED: stopped ${asked}`);
});

/** A search entry with one attribute whose set of values is this. */
function inEntry(values: readonly number[]): readonly number[] {
  const attribute = wrap(0x30, [0x04, 0x01, 0x61, ...values]);
  return wrap(0x30, [0x02, 0x01, 0x02, ...wrap(0x64, [0x04, 0x00, ...wrap(0x30, attribute)])]);
}

function nested(depth: number): readonly number[] {
  return depth === 0 ? [] : wrap(0x31, nested(depth - 1));
}

function wrap(tag: number, contents: readonly number[]): readonly number[] {
  return [tag, 0x81, contents.length, ...contents];
}
