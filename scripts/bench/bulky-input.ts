import {
  CertOrEncCert,
  CertRepMessage,
  CertResponse,
  CertifiedKeyPair,
  encodeMessage,
  PKIBody,
  PKIHeader,
  PKIMessage,
} from '../../src/cmp/asn1/index.ts';
import { decodeMessage } from '../../src/cmp/asn1/message.ts';
import { readCertificates } from '../../src/cmp/certificates.ts';
import { readCertificate } from '../../src/pki/certificate.ts';
import { readCrl } from '../../src/pki/crl.ts';
import { encodeDer } from '../../src/pki/der.ts';
import { readKeyPair } from '../../src/pki/key-file.ts';
import { bulkyFiles, bulkyValues } from './bulk.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';

const octets = 400_000;

/** How long it takes to judge 400 kB of what makes a careless reader slow, the worst of each kind of place, and against half as much. */
export const bulkyInput = async (): Promise<readonly Figure[]> =>
  Object.entries(places).map(([place, { contents, judge }]) => {
    const all = Object.entries(contents).map(([what, make]) => ({
      what,
      whole: timeOf(judge, make(octets)),
      half: timeOf(judge, make(octets / 2)),
    }));
    const worst = all.reduce((one, other) => (other.whole > one.whole ? other : one));
    return {
      what: `${octets / 1000} kB as ${place}, at worst ${worst.what}`,
      value: milliseconds(worst.whole),
      ratio: times(worst.whole, worst.half, 'half as much'),
      goal: atMost(worst.whole, 50, 'ms'),
    };
  });

interface Place {
  readonly contents: Readonly<Record<string, (octets: number) => Uint8Array>>;
  readonly judge: (bytes: Uint8Array) => void;
}

const places: Readonly<Record<string, Place>> = {
  'the certificate of an ip': { contents: bulkyValues, judge: value => judgeMessage({ certificate: bufferOf(value) }) },
  'certificates beside it': { contents: bulkyValues, judge: value => judgeMessage({ extraCerts: [bufferOf(value)] }) },
  'a certificate file': { contents: { ...bulkyValues, ...bulkyFiles }, judge: readCertificate },
  'a CRL file': { contents: { ...bulkyValues, ...bulkyFiles }, judge: readCrl },
  'a key file': { contents: bulkyValues, judge: bytes => readKeyPair(bytes, { format: 'der' }, { name: 'bench', created: 0 }) },
  'a key file in PEM': {
    contents: bulkyFiles,
    judge: bytes => readKeyPair(bytes, { format: 'pem', password: 'x' }, { name: 'bench', created: 0 }),
  },
};

function judgeMessage({ certificate = bufferOf(encodeDer(0x30)), extraCerts = [] as readonly ArrayBuffer[] }): void {
  const certifiedKeyPair = new CertifiedKeyPair({ certOrEncCert: new CertOrEncCert({ certificate }) });
  const body = new PKIBody({ ip: new CertRepMessage({ response: [new CertResponse({ certifiedKeyPair })] }) });
  const header = new PKIHeader();
  header.sender.directoryName = header.recipient.directoryName = bufferOf(encodeDer(0x30));
  const der = encodeMessage(new PKIMessage({ header, body, ...(extraCerts.length > 0 && { extraCerts: [...extraCerts] }) }));
  const before = performance.now();
  try {
    readCertificates(decodeMessage(der).extraCerts ?? []);
  } catch {
    // refused: that is a verdict too
  }
  spent = performance.now() - before;
}

/** What writing a message takes is no part of judging it. */
let spent: number | undefined;

function timeOf(judge: (bytes: Uint8Array) => void, bytes: Uint8Array): number {
  return median(
    Array.from({ length: 5 }, () => {
      spent = undefined;
      const before = performance.now();
      judge(bytes);
      return spent ?? performance.now() - before;
    }),
  );
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
