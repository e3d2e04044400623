import test from 'ava';
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import type { PKIBody } from '../../src/cmp/asn1/pki-body.ts';
import { bitString, explicit, integer, objectIdentifier, octetString, sequence } from '../../src/ca/wire/values.ts';
import { elementsOf, encodeDer, readDer } from '../../src/pki/der.ts';
import { askedCa, certRequest, headerOf, requestBody, signed, templateParts } from './asking.ts';

const genm = (...infoTypes: readonly string[]) =>
  explicit(21, sequence(...infoTypes.map(infoType => sequence(objectIdentifier(infoType)))));
const it = '1.3.6.1.5.5.7.4';
const entriesOf = ({ genp }: PKIBody) => elementsOf(readDer(new Uint8Array(genp ?? []))).map(({ whole }) => whole);

test('a genm is answered with the CA certificates, that there is no new root, and the CRL, as far as each is asked for', async t => {
  const crl = sequence(integer(1));
  const { send, device, authority } = askedCa({ crl: () => crl });
  const { kind, body } = await send(signed(genm(`${it}.17`, `${it}.20`, `${it}.6`, '1.2.3'), device));
  t.is(kind, 'genp');
  t.deepEqual(
    entriesOf(body).map(entry => Buffer.from(entry).toString('hex')),
    [
      sequence(objectIdentifier(`${it}.17`), sequence(...authority.chain)),
      sequence(objectIdentifier(`${it}.18`)),
      sequence(objectIdentifier(`${it}.6`), crl),
    ].map(entry => Buffer.from(entry).toString('hex')),
  );
});

test('a genm that asks for nothing that is known here is answered with nothing', async t => {
  const { send, device } = askedCa();
  t.deepEqual(entriesOf((await send(signed(genm('1.2.3', `${it}.6`), device))).body), []);
});

for (const [number, name] of [
  [20, 'nested'],
  [9, 'krr'],
  [13, 'ccr'],
  [1, 'ip'],
  [19, 'pkiconf'],
] as const) {
  test(`${name} is refused by its name`, async t => {
    const { send, device } = askedCa();
    const content = number === 19 ? Uint8Array.of(0x05, 0x00) : number === 1 ? sequence(sequence()) : sequence();
    const { kind, failInfo, text } = await send(signed(explicit(number, content), device));
    t.deepEqual([kind, failInfo, text], ['error', 'badRequest', `${name} is not taken by this CA`]);
  });
}

const secret = { reference: 'ref-1', secret: 'lab-secret' };
const sha256 = sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'));
const hmacSha256 = sequence(objectIdentifier('1.2.840.113549.2.9'));
const pbkdf2Id = '1.2.840.113549.1.5.12';

const pbmac1 = (iterations: number, derivation = pbkdf2Id) =>
  sequence(
    objectIdentifier('1.2.840.113549.1.5.14'),
    sequence(
      sequence(objectIdentifier(derivation), sequence(octetString(Buffer.from('salt')), integer(iterations), integer(32), hmacSha256)),
      hmacSha256,
    ),
  );
const pbm = (iterations: number) =>
  sequence(objectIdentifier('1.2.840.113533.7.66.13'), sequence(octetString(Buffer.from('salt')), sha256, integer(iterations), hmacSha256));

/** A MAC made without the code that checks it. */
function maced(algorithm: Uint8Array, key: Uint8Array, reference = secret.reference): Uint8Array {
  const header = headerOf({}, algorithm, Buffer.from(reference));
  const body = requestBody(certRequest(templateParts()));
  const protection = createHmac('sha256', key).update(sequence(header, body)).digest();
  return sequence(header, body, explicit(0, bitString(protection)));
}

const keyOfPbmac1 = (iterations: number) => pbkdf2Sync(secret.secret, 'salt', iterations, 32, 'sha256');
function keyOfPbm(iterations: number): Uint8Array {
  let key = createHash('sha256').update(secret.secret).update('salt').digest();
  for (let n = 1; n < iterations; n++) key = createHash('sha256').update(key).digest();
  return key;
}

for (const [name, algorithm, key, oid] of [
  ['PBMAC1', pbmac1(2000), keyOfPbmac1(2000), '1.2.840.113549.1.5.14'],
  ['PasswordBasedMac', pbm(500), keyOfPbm(500), '1.2.840.113533.7.66.13'],
] as const) {
  test(`a request under ${name} is granted, and its answer MACed likewise`, async t => {
    const { send } = askedCa({ sharedSecrets: [{ reference: 'other', secret: 'x' }, secret] });
    const { kind, status, header } = await send(maced(algorithm, key));
    t.deepEqual([kind, status?.status, header.protectionAlg?.algorithm], ['ip', 0, oid]);
    t.is(Buffer.from(new Uint8Array(header.senderKID ?? [])).toString(), 'ref-1');
  });

  test(`a request under ${name} with a wrong secret is refused, and the answer signed`, async t => {
    const { send, register } = askedCa({ sharedSecrets: [secret] });
    const { kind, failInfo, header } = await send(maced(algorithm, Buffer.alloc(32)));
    t.deepEqual([kind, failInfo, header.protectionAlg?.algorithm], ['error', 'badMessageCheck', '1.2.840.113549.1.1.11']);
    t.deepEqual(register.unconfirmed(), []);
  });
}

test('a request under an unknown reference is refused like one with a wrong secret', async t => {
  const { send } = askedCa({ sharedSecrets: [secret] });
  t.is((await send(maced(pbm(500), keyOfPbm(500), 'ref-2'))).failInfo, 'badMessageCheck');
});

for (const [what, algorithm] of [
  ['PasswordBasedMac of more than 100,000 iterations', pbm(100_001)],
  ['PasswordBasedMac of no iteration', pbm(0)],
  ['PBMAC1 of more than 100,000 iterations', pbmac1(100_001)],
  ['PBMAC1 of a negative count', pbmac1(-5)],
  ['PBMAC1 under the identifier of PBES2', pbmac1(2000, '1.2.840.113549.1.5.13')],
  ['PBMAC1 without parameters', sequence(objectIdentifier('1.2.840.113549.1.5.14'))],
  ['PasswordBasedMac with a BOOLEAN', sequence(objectIdentifier('1.2.840.113533.7.66.13'), encodeDer(0x01, Uint8Array.of(0xff)))],
] as const) {
  test(`${what} is refused before it is computed`, async t => {
    const { send } = askedCa({ sharedSecrets: [secret] });
    t.is((await send(maced(algorithm, Buffer.alloc(32)))).failInfo, 'badAlg');
  });
}
