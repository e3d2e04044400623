import { readAttribute } from '../pki/certificate-name.ts';
import { elementsOf, encodeDer, readDer } from '../pki/der.ts';
import { encodeName } from '../pki/distinguished-name.ts';
import type { AttributeName, DistinguishedName } from '../pki/slash-name.ts';
import { sameOctets } from './octets.ts';

/** What becomes of the subject that was asked for. Changing it twice changes nothing more, but for `reversed`. */
export type SubjectPolicy =
  | { readonly policy: 'asked' }
  | { readonly policy: 'reversed' }
  | { readonly policy: 'fixed'; readonly set: Readonly<Partial<Record<AttributeName, string>>> }
  | { readonly policy: 'replaced'; readonly name: DistinguishedName };

/** DER of the Name that is certified. */
export function subjectUnder(policy: SubjectPolicy, asked: Uint8Array): Uint8Array {
  switch (policy.policy) {
    case 'asked':
      return asked;
    case 'reversed':
      return encoded([...read(asked)].reverse());
    case 'fixed':
      return encoded(withFixed(read(asked), policy.set));
    case 'replaced':
      return encodeName(policy.name);
  }
}

export const isChanged = (asked: Uint8Array, given: Uint8Array): boolean => !sameOctets(asked, given);

/** An attribute that is there gets the value, one that is not stands in front of the common name. */
function withFixed(asked: readonly Part[], set: Readonly<Partial<Record<AttributeName, string>>>): readonly Part[] {
  const fixed = read(encodeName(Object.entries(set).map(([attribute, value]) => ({ attribute: attribute as AttributeName, value })))); // keys of `set`
  const isThere = ({ type }: Part) => asked.some(other => other.type === type);
  const kept = asked.map(part => fixed.find(({ type }) => type === part.type) ?? part);
  const at = kept.findIndex(({ type }) => type === id_at_commonName);
  return kept.toSpliced(at === -1 ? kept.length : at, 0, ...fixed.filter(part => !isThere(part)));
}

/** An RDN, and what its first attribute is. */
interface Part {
  readonly type: string | undefined;
  readonly der: Uint8Array;
}

const read = (name: Uint8Array): readonly Part[] =>
  elementsOf(readDer(name)).map(rdn => {
    const [attribute] = elementsOf(rdn);
    return { type: attribute && readAttribute(attribute).type, der: rdn.whole };
  });

const encoded = (parts: readonly Part[]): Uint8Array => encodeDer(0x30, ...parts.map(({ der }) => der));

const id_at_commonName = '2.5.4.3';
