import { bufferOf } from '../cmp/asn1/encoded.ts';
import { PKIBody } from '../cmp/asn1/pki-body.ts';
import { elementsOf, readDer } from '../pki/der.ts';
import { readObjectIdentifier } from '../pki/object-identifier.ts';
import type { Authority } from './authority.ts';
import { refuse, type Refusal } from './refusal.ts';
import { objectIdentifier, sequence } from './wire/values.ts';

export interface Knowledge {
  readonly authority: Pick<Authority, 'chain'>;
  /** DER of the CRL; undefined where this CA makes none. */
  readonly crl?: (() => Uint8Array) | undefined;
}

/** The genp to a genm: each thing that was asked for and is known here; what is not known is left out. RFC 4210 §5.3.19, RFC 9480 §2.14. */
export function generalAnswer(content: Uint8Array, knowledge: Knowledge): PKIBody | Refusal {
  const asked = infoTypesIn(content);
  if (!asked) return refuse('badDataFormat', 'a genm is a list of what is asked for');
  const known = asked.flatMap(infoType => answers.get(infoType)?.(knowledge) ?? []);
  return new PKIBody({ genp: bufferOf(sequence(...known)) });
}

function infoTypesIn(content: Uint8Array): readonly string[] | undefined {
  try {
    return elementsOf(readDer(content)).map(entry => {
      const [infoType] = elementsOf(entry);
      if (!infoType) throw new TypeError('no InfoTypeAndValue');
      return readObjectIdentifier(infoType);
    });
  } catch {
    return undefined; // not of that form
  }
}

const info = (infoType: string, ...value: readonly Uint8Array[]) => sequence(objectIdentifier(infoType), ...value);

const id_it_currentCRL = '1.3.6.1.5.5.7.4.6';
const id_it_caCerts = '1.3.6.1.5.5.7.4.17';
const id_it_rootCaKeyUpdate = '1.3.6.1.5.5.7.4.18';
const id_it_rootCaCert = '1.3.6.1.5.5.7.4.20';

/** What each question is answered with, by its infoType. */
const answers = new Map<string, (knowledge: Knowledge) => Uint8Array | undefined>([
  [id_it_currentCRL, ({ crl }) => crl && info(id_it_currentCRL, crl())],
  [id_it_caCerts, ({ authority: { chain } }) => info(id_it_caCerts, sequence(...chain))],
  // A root that stays as it is has no update: the answer without a value says so (RFC 9483 §4.3.2).
  [id_it_rootCaCert, () => info(id_it_rootCaKeyUpdate)],
]);
