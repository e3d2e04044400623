import test from 'ava';
import { bodyKind, decodeMessage, encodeMessage, type ReceivedMessage } from '../../src/cmp/asn1/index.ts';
import { isMacedWith, isSignedBy } from '../../src/cmp/protection.ts';
import { certificate, fixture, messageFiles } from './fixtures.ts';

test('72 messages of OpenSSL are there to be read', t => {
  t.is(messageFiles.length, 72);
});

for (const path of messageFiles) {
  test(`${path} is read, written back octet by octet, and its protection holds`, t => {
    const der = fixture(path);
    const message = decodeMessage(der);

    const kind: string = bodyKind(message.body);
    t.is(kind, path.replace(/^.*-|\.der$/g, ''));
    t.deepEqual(encodeMessage(message), der);
    t.true(isProtected(message, path));
  });
}

function isProtected(message: ReceivedMessage, path: string): boolean {
  const folder = path.startsWith('ir-ec-ca') ? 'pki-ec' : path.startsWith('ir-ed25519-ca') ? 'pki-ed25519' : 'pki-rsa';
  if (path.startsWith('ir-mac-pbm')) return isMacedWith(message, Buffer.from(Buffer.from(fixture('pki-rsa/secret.txt')).toString().trim()));
  const fromClient = Number(/(\d\d)-\w+\.der$/.exec(path)?.[1]) % 2 === 1;
  const client = path.startsWith('kur') ? 'enrolled' : 'birth';
  const server = path.startsWith('ir-signer-not-ca') ? 'cmp-signer' : 'op-sub';
  return isSignedBy(message, certificate(`${folder}/${fromClient ? client : server}.crt`).publicKey);
}
