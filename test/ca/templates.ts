import { generateKeyPairSync } from 'node:crypto';
import {
  bitString,
  explicit,
  generalizedTime,
  integer,
  namedBits,
  objectIdentifier,
  octetString,
  sequence,
  time,
  utf8String,
} from '../../src/ca/wire/values.ts';
import { encodeDer } from '../../src/pki/der.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { dn } from '../cmp/small-ca.ts';
import { extensionOf, extensionsPart, publicKeyPart } from './asking.ts';
import { fixedKey } from './world.ts';

/** What one field of a template may hold: each by its name, so that a test can say what was taken wrongly. */
export type Choices = Readonly<Record<string, Uint8Array>>;

const text = (tag: number, value: string | Uint8Array) => encodeDer(tag, Buffer.from(value));
const attribute = (id: string, ...value: readonly Uint8Array[]) => sequence(objectIdentifier(id), ...value);
const rdn = (...attributes: readonly Uint8Array[]) => encodeDer(0x31, ...attributes);
const cn = '2.5.4.3';
const named = (...value: readonly Uint8Array[]) => explicit(5, sequence(rdn(attribute(cn, ...value))));

export const goodSubjects: Choices = {
  'a UTF8String': named(utf8String('router 1')),
  'Chinese characters': named(utf8String('路由器')),
  'a PrintableString': named(text(0x13, 'router-1')),
  'a BMPString': named(text(0x1e, Uint8Array.of(0x8d, 0xef, 0x00, 0x31))),
  'all that an entity has': explicit(5, encodeName(dn('/C=CN/ST=JS/L=NJ/O=example/OU=lab/CN=router1'))),
  'two attributes in one part': explicit(5, sequence(rdn(attribute(cn, utf8String('r')), attribute('2.5.4.5', text(0x13, '1'))))),
  'domain components': explicit(
    5,
    sequence(rdn(attribute('0.9.2342.19200300.100.1.25', text(0x16, 'example'))), rdn(attribute(cn, utf8String('r')))),
  ),
  'an attribute that nobody knows': explicit(5, sequence(rdn(attribute('1.2.3.4', utf8String('x'))))),
};

export const badSubjects: Choices = {
  'an INTEGER': named(integer(5)),
  'a UTF8String that is not UTF-8': named(text(0x0c, Uint8Array.of(0xc3, 0x28))),
  'a VisibleString': named(text(0x1a, 'router')),
  'a T61String': named(text(0x14, 'router')),
  'a NumericString': named(text(0x12, '1')),
  'a SEQUENCE': named(sequence()),
  'a PrintableString with an asterisk': named(text(0x13, '*.example')),
  'a BMPString of three octets': named(text(0x1e, Uint8Array.of(0, 65, 0))),
  'an IA5String for a name': named(text(0x16, 'router')),
  'an empty string': named(utf8String('')),
  'a line break': named(utf8String('router\n1')),
  'a NUL': named(utf8String('router\x00')),
  'more than 64 characters': named(utf8String('r'.repeat(65))),
  'a country of three letters': explicit(5, sequence(rdn(attribute('2.5.4.6', text(0x13, 'CHN'))))),
  'a country in UTF-8': explicit(5, sequence(rdn(attribute('2.5.4.6', utf8String('CN'))))),
  'an empty part': explicit(5, sequence(rdn())),
  'an attribute without value': named(),
  'an attribute with two values': named(utf8String('a'), utf8String('b')),
  'an attribute without type': explicit(5, sequence(rdn(sequence()))),
  'a part that is a SEQUENCE': explicit(5, sequence(sequence(attribute(cn, utf8String('r'))))),
  'attributes out of order': explicit(5, sequence(rdn(attribute('2.5.4.5', text(0x13, '1')), attribute(cn, utf8String('r'))))),
  'an attribute twice': explicit(5, sequence(rdn(attribute(cn, utf8String('r')), attribute(cn, utf8String('r'))))),
  'no name at all': explicit(5, sequence()),
  'a SET in place of a Name': explicit(5, rdn(attribute(cn, utf8String('r')))),
  'two Names': explicit(5, sequence(rdn(attribute(cn, utf8String('r')))), sequence()),
  'the name of the issuing CA': explicit(5, encodeName(dn('/C=CN/O=ne40e lab/CN=ne40e Lab Issuing CA'))),
  'the name of the root in another spelling': explicit(
    5,
    sequence(
      rdn(attribute('2.5.4.6', text(0x13, 'cn'))),
      rdn(attribute('2.5.4.10', text(0x13, 'NE40E  LAB'))),
      rdn(attribute(cn, text(0x13, 'ne40e lab root ca'))),
    ),
  ),
  'the name of the factory': explicit(5, encodeName(dn('/C=CN/O=ne40e factory/CN=ne40e Equipment Root CA'))),
};

const spki = (key: { readonly publicKey: { export(options: { type: 'spki'; format: 'der' }): Buffer } }) =>
  new Uint8Array(key.publicKey.export({ type: 'spki', format: 'der' }));
const rsa = fixedKey('router').publicKey;
const rsaWith = (exponent: number) => spki(generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: exponent }));

export const goodKeys: Choices = {
  RSA: publicKeyPart(rsa),
  'RSA with exponent 3': publicKeyPart(rsaWith(3)),
};
/** Beside them, for which other usages are right. */
export const otherKeys: Choices = {
  'P-256': publicKeyPart(spki(generateKeyPairSync('ec', { namedCurve: 'P-256' }))),
  Ed25519: publicKeyPart(spki(generateKeyPairSync('ed25519'))),
};

export const badKeys: Choices = {
  'RSA of 1024 bits': publicKeyPart(spki(generateKeyPairSync('rsa', { modulusLength: 1024 }))),
  'RSA without NULL': publicKeyPart(Buffer.concat([rsa.subarray(0, 0), withoutNull(rsa)])),
  'P-224': publicKeyPart(spki(generateKeyPairSync('ec', { namedCurve: 'secp224r1' }))),
  'explicit parameters': publicKeyPart(spki(generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' }))),
  X25519: publicKeyPart(spki(generateKeyPairSync('x25519'))),
  'RSA for PSS only': publicKeyPart(spki(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }))),
  nothing: encodeDer(0xa6),
  'a bit that is not used': encodeDer(0xa6, sequence(objectIdentifier('1.3.101.112')), encodeDer(0x03, Uint8Array.of(1), Buffer.alloc(32))),
  garbage: encodeDer(0xa6, integer(1), bitString(Buffer.alloc(32))),
};

function withoutNull(key: Uint8Array): Uint8Array {
  const text = Buffer.from(key);
  const at = text.indexOf(Buffer.from('300d06092a864886f70d0101010500', 'hex'));
  const shorter = Buffer.concat([Buffer.from('300b06092a864886f70d010101', 'hex'), text.subarray(at + 15)]);
  return sequence(shorter);
}

const san = (...names: readonly Uint8Array[]) => extensionOf('2.5.29.17', sequence(...names));
const usage = (...bits: readonly number[]) => extensionOf('2.5.29.15', namedBits(bits));
const purposes = (...ids: readonly string[]) => extensionOf('2.5.29.37', sequence(...ids.map(objectIdentifier)));
const dns = (name: string) => encodeDer(0x82, Buffer.from(name));
const uri = (name: string) => encodeDer(0x86, Buffer.from(name));
const mail = (name: string) => encodeDer(0x81, Buffer.from(name));
const ip = (...octets: readonly number[]) => encodeDer(0x87, Uint8Array.from(octets));
const kp = '1.3.6.1.5.5.7.3';

export const goodExtensions: Choices = {
  'a host': extensionsPart(san(dns('router1.example'))),
  'a host, an address, a mailbox': extensionsPart(san(dns('r1'), ip(192, 0, 2, 1), mail('noc@example'))),
  'a wildcard and IPv6': extensionsPart(san(dns('*.example'), encodeDer(0x87, Buffer.alloc(16)))),
  'a directoryName and a URI': extensionsPart(san(encodeDer(0xa4, encodeName(dn('/CN=x'))), uri('urn:ietf:rfc:4210'), uri('http://r1/'))),
  'a registeredID and an otherName': extensionsPart(
    san(encodeDer(0x88, Uint8Array.of(0x2a, 0x03)), encodeDer(0xa0, objectIdentifier('1.2.3'), explicit(0, utf8String('x')))),
  ),
  digitalSignature: extensionsPart(usage(0)),
  'digitalSignature and keyEncipherment': extensionsPart(usage(0, 2)),
  'purposes of IPsec': extensionsPart(purposes(`${kp}.17`, `${kp}.1`, `${kp}.2`)),
  'names, usage and purposes': extensionsPart(san(dns('r1')), usage(0, 2), purposes(`${kp}.17`)),
  'basicConstraints of a device': extensionsPart(extensionOf('2.5.29.19', sequence())),
  'an extension that is left out': extensionsPart(extensionOf('1.2.3.4', utf8String('x'))),
};

export const badExtensions: Choices = {
  'none in the list': extensionsPart(),
  'a subjectAltName twice': extensionsPart(san(dns('r1')), san(dns('r2'))),
  'an unknown extension twice': extensionsPart(extensionOf('1.2.3.4', utf8String('x')), extensionOf('1.2.3.4', utf8String('y'))),
  'an empty subjectAltName': extensionsPart(san()),
  'a subjectAltName that is a SET': extensionsPart(extensionOf('2.5.29.17', encodeDer(0x31, dns('r1')))),
  'an address of five octets': extensionsPart(san(ip(192, 0, 2, 1, 0))),
  'an address with a mask': extensionsPart(san(encodeDer(0x87, Buffer.alloc(8)))),
  'an empty host': extensionsPart(san(dns(''))),
  'a host of a blank': extensionsPart(san(dns(' '))),
  'a host with a blank': extensionsPart(san(dns('router 1'))),
  'a host with an empty label': extensionsPart(san(dns('router..example'))),
  'a label of 64': extensionsPart(san(dns('r'.repeat(64)))),
  'a host outside ASCII': extensionsPart(san(dns('röuter'))),
  'a host with a NUL': extensionsPart(san(dns('bank.example\x00.evil.example'))),
  'a mailbox without a host': extensionsPart(san(mail('noc'))),
  'a mailbox with its owner': extensionsPart(san(mail('NOC <noc@example>'))),
  'a URI without a scheme': extensionsPart(san(uri('//router1/'))),
  'a URI without a host': extensionsPart(san(uri('http:///x'))),
  'an empty directoryName': extensionsPart(san(encodeDer(0xa4, sequence()))),
  'a directoryName with an INTEGER': extensionsPart(san(encodeDer(0xa4, sequence(rdn(attribute(cn, integer(1))))))),
  'an otherName without value': extensionsPart(san(encodeDer(0xa0, objectIdentifier('1.2.3')))),
  'an X.400 address': extensionsPart(san(encodeDer(0xa3, sequence()))),
  'an empty registeredID': extensionsPart(san(encodeDer(0x88))),
  'a keyUsage without a bit': extensionsPart(usage()),
  'a keyUsage of zeros': extensionsPart(extensionOf('2.5.29.15', encodeDer(0x03, Uint8Array.of(7, 0)))),
  'a keyUsage with trailing zeros': extensionsPart(extensionOf('2.5.29.15', encodeDer(0x03, Uint8Array.of(0, 0x80)))),
  'a keyUsage of bit 9': extensionsPart(usage(0, 9)),
  'a keyUsage that is no BIT STRING': extensionsPart(extensionOf('2.5.29.15', octetString(Uint8Array.of(0x80)))),
  keyCertSign: extensionsPart(usage(0, 5)),
  cRLSign: extensionsPart(usage(0, 6)),
  'encipherOnly alone': extensionsPart(usage(0, 7)),
  'keyAgreement for RSA': extensionsPart(usage(4)),
  'no purpose': extensionsPart(purposes()),
  'a purpose twice': extensionsPart(purposes(`${kp}.1`, `${kp}.1`)),
  anyExtendedKeyUsage: extensionsPart(purposes(`${kp}.1`, '2.5.29.37.0')),
  'id-kp-cmcCA': extensionsPart(purposes(`${kp}.27`)),
  'id-kp-cmcRA': extensionsPart(purposes(`${kp}.28`)),
  'id-kp-OCSPSigning': extensionsPart(purposes(`${kp}.9`)),
  'id-kp-timeStamping': extensionsPart(purposes(`${kp}.8`)),
  'CA:TRUE': extensionsPart(extensionOf('2.5.29.19', sequence(encodeDer(0x01, Uint8Array.of(0xff))))),
  'CA:TRUE in BER': extensionsPart(extensionOf('2.5.29.19', sequence(encodeDer(0x01, Uint8Array.of(0x01))))),
  'a path length without CA': extensionsPart(extensionOf('2.5.29.19', sequence(integer(0)))),
  'a value with something behind it': extensionsPart(extensionOf('2.5.29.15', Buffer.concat([namedBits([0]), Uint8Array.of(0)]))),
  'an extension without value': extensionsPart(sequence(objectIdentifier('1.2.3'))),
  'an extension whose value is an INTEGER': extensionsPart(sequence(objectIdentifier('2.5.29.17'), integer(1))),
};

const validity = (...ends: readonly Uint8Array[]) => encodeDer(0xa4, ...ends);
const day = 86_400_000;
const start = Date.UTC(2026, 10, 24, 8);

export const goodValidities: Choices = {
  'an end': validity(explicit(1, time(start + 30 * day))),
  'a beginning and an end': validity(explicit(0, time(start + day)), explicit(1, generalizedTime(start + 2 * day))),
  'more than there is': validity(explicit(0, time(0)), explicit(1, generalizedTime(start + 5000 * day))),
};

export const badValidities: Choices = {
  nothing: validity(),
  'an end before the beginning': validity(explicit(0, time(start + 2 * day)), explicit(1, time(start + day))),
  'an end in the past': validity(explicit(1, time(start - day))),
  'the 31st of November': validity(explicit(1, text(0x17, '261131000000Z'))),
  'a time without seconds': validity(explicit(1, text(0x17, '2611300000Z'))),
  'parts of a second': validity(explicit(1, text(0x18, '20261130000000.5Z'))),
  'a zone': validity(explicit(1, text(0x17, '261130000000+0100'))),
  'a string': validity(explicit(1, utf8String('tomorrow'))),
  'two ends': validity(explicit(1, time(start + day)), explicit(1, time(start + day))),
};

export const badExtras: Readonly<Record<string, readonly [number: number, part: Uint8Array]>> = {
  'version 1': [0, encodeDer(0x80, Uint8Array.of(0))],
  'a serial number': [1, encodeDer(0x81, Uint8Array.of(1))],
  'an algorithm': [2, encodeDer(0xa2, objectIdentifier('1.2.840.113549.1.1.11'))],
  'a unique identifier': [8, encodeDer(0x88, Uint8Array.of(0, 1))],
};
