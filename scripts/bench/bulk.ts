import { encodeDer } from '../../src/pki/der.ts';
import { toPem } from '../../src/pki/certificate-file.ts';

/** What somebody may send who means harm, about so many octets of it; each is one DER value. */
export const bulkyValues: Readonly<Record<string, (octets: number) => Uint8Array>> = {
  'a BOOLEAN': octets => encodeDer(0x01, filled(octets)),
  'an OBJECT IDENTIFIER': octets => encodeDer(0x06, filled(octets, 0x55)),
  'an INTEGER': octets => encodeDer(0x02, filled(octets, 0x7f)),
  'a UTCTime': octets => encodeDer(0x17, filled(octets, 0x30)),
  'empty SEQUENCEs': octets => repeated(octets, encodeDer(0x30)),
  NULLs: octets => repeated(octets, encodeDer(0x05)),
  RDNs: octets => repeated(octets, encodeDer(0x31, encodeDer(0x30, Uint8Array.of(0x06, 3, 0x55, 4, 3), encodeDer(0x0c, filled(1))))),
  levels: octets => Array.from({ length: Math.min(octets / 5, 20_000) }).reduce<Uint8Array>(inner => encodeDer(0x30, inner), filled(0)),
  'an OCTET STRING of BOOLEANs': octets => encodeDer(0x04, encodeDer(0x01, filled(octets))),
  'a string in pieces': octets => encodeDer(0x24, repeated(octets, encodeDer(0x04, filled(1))).subarray(5)),
  'a large tag': octets => Uint8Array.of(0x1f, ...filled(Math.min(octets, 60_000), 0xff), 0x7f, 0x00),
  'a UTF8String': octets => encodeDer(0x0c, filled(octets)),
};

/** The same of files in PEM. */
export const bulkyFiles: Readonly<Record<string, (octets: number) => Uint8Array>> = {
  'a million headers': octets => text('-----BEGIN CERTIFICATE-----\n', octets),
  'a million blank lines': octets => Buffer.from(`-----BEGIN CERTIFICATE-----\n${'\n'.repeat(octets)}-----END CERTIFICATE-----\n`),
  'blocks of every kind': octets => text('-----BEGIN RSA PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n-----END X-----\n', octets),
  'a block of nothing': octets => Buffer.from(toPem(filled(octets, 0), 'CERTIFICATE')),
  dashes: octets => text('-', octets),
  'lines without end': octets => text('A', octets),
  'attributes of a bag': octets => text('Bag Attributes: <No Attributes>\n', octets),
};

const filled = (octets: number, value = 0x41) => new Uint8Array(octets).fill(value);

const repeated = (octets: number, value: Uint8Array) =>
  encodeDer(0x30, Buffer.concat(Array.from({ length: Math.floor(octets / value.length) }, () => value)));

const text = (line: string, octets: number) => Buffer.from(line.repeat(Math.ceil(octets / line.length)));
