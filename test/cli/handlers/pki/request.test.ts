import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { newBoard } from '../../../../src/control-plane/state.ts';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { readRequest } from '../../../../src/pki/certificate-request.ts';
import { fixtureKeyPair } from '../../../pki/fixtures.ts';
import { deskOf } from '../../../support/desk.ts';
import { OpensslPki } from '../../../support/openssl.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { requires } from '../../../support/tools.ts';

const entity = ['pki entity e1', 'country CN', 'organization HW', 'common-name DeviceA'];
const names = ['ip-address 10.1.1.1', 'fqdn devicea.example.com', 'email a@example.com'];
const domain = ['quit', 'pki domain d1', 'certificate request entity e1'];

/** In system view, with two key pairs: the router's own and one of another name. */
function inSystemView(cfCard = new MemoryCard()) {
  const keyPairs = [fixtureKeyPair('router.key', 'HUAWEI_Host'), fixtureKeyPair('other.key', 'key-a')];
  const desk = deskOf({ board: { ...newBoard('cfcard:/V800R012C10SPC300.cc'), keyPairs }, cfCard, view: 'system', unanswered: 'no' });
  return { desk, operator: desk.operator(), cfCard };
}

const created = ['Creating certificate request file...', 'Info: Create certificate request file successfully.'];

const requestIn = (cfCard: MemoryCard, file: string) => readRequest(cfCard.read(file) ?? new Uint8Array()).request;

test('a request is written from what is not committed yet, as the example of the manual has it', t => {
  const { operator, cfCard } = inSystemView();
  operator.enter(...entity, ...domain, 'quit');
  t.deepEqual(operator.type('pki request-certificate domain d1 pkcs10'), created);
  t.is(operator.prompt, '[*HUAWEI]');
  t.regex(Buffer.from(cfCard.read('d1.req')!).toString(), /^-----BEGIN CERTIFICATE REQUEST-----\n/);
});

for (const [what, lines, said] of [
  ['no domain', [], 'Error: The PKI domain d1 does not exist.'],
  ['no entity', ['pki domain d1', 'quit'], 'Error: The PKI entity of the PKI domain d1 is not configured.'],
  [
    'no such key pair',
    [...entity, ...domain, 'pki cmp session s1', 'cmp request rsa local-key-pair gone', 'quit', 'quit'],
    'Error: The RSA key pair gone does not exist.',
  ],
] as const) {
  test(`no request is made with ${what}: ${said}`, t => {
    const { operator, cfCard } = inSystemView();
    operator.enter(...lines);
    t.deepEqual(operator.type('pki request-certificate domain d1 pkcs10'), [said]);
    t.is(cfCard.stat('d1.req'), undefined);
  });
}

test('a router without a key pair of its own makes no request', t => {
  const { operator } = deskWithoutKeys();
  operator.enter(...entity, ...domain, 'quit');
  t.deepEqual(operator.type('pki request-certificate domain d1 pkcs10'), ['Error: The RSA key pair HUAWEI_Host does not exist.']);
});

function deskWithoutKeys() {
  const desk = deskOf({ view: 'system', unanswered: 'no' });
  return { operator: desk.operator() };
}

test('the key pair of a request is that of the CMP session, else the default one', t => {
  const { operator, cfCard, desk } = inSystemView();
  operator.enter(...entity, ...domain, 'quit');
  operator.type('pki request-certificate domain d1 pkcs10');
  const [own, other] = desk.board.keyPairs;
  t.deepEqual(requestIn(cfCard, 'd1.req')?.publicKey, own?.publicKey);
  operator.enter('pki domain d1', 'pki cmp session s1', 'cmp request rsa local-key-pair key-a', 'quit', 'quit');
  operator.type('pki request-certificate domain d1 pkcs10');
  t.deepEqual(requestIn(cfCard, 'd1.req')?.publicKey, other?.publicKey);
});

test('a request is written in DER under pki file-format der, over the one before', t => {
  const { operator, cfCard } = inSystemView();
  operator.enter(...entity, ...domain, 'quit');
  operator.type('pki request-certificate domain d1 pkcs10');
  operator.enter('pki file-format der');
  t.deepEqual(operator.type('pki request-certificate domain d1 pkcs10'), created);
  t.is(cfCard.read('d1.req')?.[0], 0x30);
  t.is(requestIn(cfCard, 'd1.req')?.version, 0);
});

test('a card without room for it is said, and keeps no half of a request', t => {
  const { operator, cfCard } = inSystemView();
  operator.enter(...entity, ...domain, 'quit');
  cfCard.failNextWrite('CARD_FULL');
  t.deepEqual(operator.type('pki request-certificate domain d1 pkcs10'), ['Error: The space of the CF card is insufficient.']);
  t.is(cfCard.stat('d1.req'), undefined);
  cfCard.failNextWrite();
  t.deepEqual(operator.type('pki request-certificate domain d1 pkcs10'), ['Error: The file d1.req cannot be written to the CF card.']);
});

test('a request without alternative names displays as in the manual, the attributes as two octets', t => {
  const { operator } = inSystemView();
  operator.enter(...entity, ...domain, 'quit');
  operator.type('pki request-certificate domain d1 pkcs10');
  const shown = operator.type('display pki cert-req filename d1.req');
  t.deepEqual(shown.slice(0, 8), [
    'Certificate Request:',
    '    Data:',
    '        Version: 0 (0x0)',
    '        Subject: C=CN, O=HW, CN=DeviceA',
    '        Subject Public Key Info:',
    '            Public Key Algorithm: rsaEncryption',
    '            RSA Public Key: (2048 bit)',
    '                Modulus (2048 bit):',
  ]);
  t.regex(shown[8]!, /^ {20}00(:[0-9a-f]{2}){14}:$/);
  const exponent = shown.indexOf('                Exponent: 65537 (0x10001)');
  t.deepEqual(shown.slice(exponent + 1, exponent + 4), [
    '        Attributes:',
    '            a0:00',
    '    Signature Algorithm: sha256WithRSAEncryption',
  ]);
  t.regex(shown[exponent + 4]!, /^ {8}[0-9a-f]{2}(:[0-9a-f]{2}){17}:$/);
  t.regex(shown.at(-1)!, /^ {8}[0-9a-f]{2}(:[0-9a-f]{2})*$/);
});

test('alternative names stand in a request as address, domain name and e-mail', t => {
  const { operator } = inSystemView();
  operator.enter(...entity, ...names.toReversed(), ...domain, 'quit');
  operator.type('pki request-certificate domain d1 pkcs10 signature-algorithm sha2-512');
  const shown = operator.type('display pki cert-req filename d1.req');
  const attributes = shown.indexOf('        Attributes:');
  t.deepEqual(shown.slice(attributes + 1, attributes + 5), [
    '            Requested Extensions:',
    '                X509v3 Subject Alternative Name: ',
    '                    IP Address:10.1.1.1, DNS:devicea.example.com, email:a@example.com',
    '    Signature Algorithm: sha512WithRSAEncryption',
  ]);
});

test('a file that holds no request is said to hold none', t => {
  const { operator, cfCard } = inSystemView();
  cfCard.write('x.req', Buffer.from('nothing'));
  t.deepEqual(operator.type('display pki cert-req filename x.req'), ['Error: The file x.req does not contain a certificate request.']);
  t.deepEqual(operator.type('display pki cert-req filename y.req'), ['Error: The file y.req does not exist.']);
});

for (const hash of ['sha2-256', 'sha2-384', 'sha2-512'] as const) {
  requires(test, 'openssl')(`openssl verifies a request made with ${hash}`, t => {
    const { operator, cfCard } = inSystemView();
    operator.enter(...entity, ...names, ...domain, 'quit');
    operator.type(`pki request-certificate domain d1 pkcs10 signature-algorithm ${hash}`);
    const file = path.join(temporaryFolder(t), 'd1.req');
    writeFileSync(file, cfCard.read('d1.req')!);
    t.notThrows(() => execFileSync('openssl', ['req', '-verify', '-noout', '-in', file], { stdio: 'pipe' }));
  });
}

requires(test, 'openssl')('a certificate that openssl issues on a request is imported, and its key is found', t => {
  const { operator, cfCard } = inSystemView();
  operator.enter(...entity, ...names, ...domain, 'commit', 'quit');
  operator.type('pki request-certificate domain d1 pkcs10');
  const pki = new OpensslPki(temporaryFolder(t)).root('ca', '/CN=Offline CA');
  writeFileSync(pki.file('d1.req'), cfCard.read('d1.req')!);
  const issue = ['-req', '-in', 'd1.req', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy'];
  execFileSync('openssl', ['x509', ...issue, '-out', 'd1.cer'], { cwd: pki.folder, stdio: 'pipe' });
  cfCard.write('d1.cer', readFileSync(pki.file('d1.cer')));
  t.deepEqual(operator.type('pki import-certificate local filename d1.cer'), ['Info: Import file successfully.']);
  t.deepEqual(operator.type('display pki match-rsa-key certificate-filename d1.cer'), [
    'Info:The name of the key used in certificate file d1.cer is HUAWEI_Host.',
  ]);
  t.true(
    operator
      .type('display pki certificate filename d1.cer')
      .includes('                IP Address:10.1.1.1, DNS:devicea.example.com, email:a@example.com'),
  );
});
