import { type DerElement, elementsOf, readDer } from '../../pki/der.ts';
import { pkiMessage } from './pki-message.ts';
import { safely, secret, type Show, Writer } from './writer.ts';
import { certificate, certificateList, certificationRequest, isTime } from './x509.ts';

/**
 * A PKIMessage, certificate, CRL or certificate request as text, with the names of their RFCs; what it is is seen from how it is built. Of anything
 * else only the length is told: it may be a key. Nothing that is private is shown: encrypted keys, passwords and tokens are counted only. Throws for what is no DER.
 */
export function readable(der: Uint8Array): string {
  const element = readDer(der, { elements: mostValues });
  const to = new Writer();
  const [name, show] = kindOf(element);
  safely(show)(element, to, name);
  return to.toString();
}

function kindOf(element: DerElement): readonly [name: string, show: Show] {
  try {
    const [first, second, third] = elementsOf(element, 4);
    if (second && second.tag >= 0xa0 && second.tag <= 0xba) return ['PKIMessage', pkiMessage];
    if (first?.tag !== 0x30 || third?.tag !== 0x03) return ['unknown', secret];
    const fields = elementsOf(first, 10);
    if (fields.slice(2, 5).some(isTime)) return ['CertificateList', certificateList];
    return fields[3]?.tag === 0xa0 || (fields[0]?.tag === 0x02 && fields.length <= 4)
      ? ['CertificationRequest', certificationRequest]
      : ['Certificate', certificate];
  } catch {
    return ['unknown', secret];
  }
}

/** Of the largest CRL. */
const mostValues = 300_000;
