import { AsnConvert } from '@peculiar/asn1-schema';
import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from '@peculiar/asn1-x509';

/** RDNs in their order, one attribute each: `[['O', 'Example'], ['CN', 'router1']]`. */
export type DistinguishedName = readonly (readonly [attribute: keyof typeof attributeTypes, value: string])[];

/** DER of the Name. UTF8String, but PrintableString where RFC 5280 appendix A demands it. */
export function encodeName(name: DistinguishedName): Uint8Array {
  const rdns = name.map(([attribute, value]) => new RelativeDistinguishedName([
    new AttributeTypeAndValue({ type: attributeTypes[attribute], value: valueOf(attribute, value) }),
  ]));
  return new Uint8Array(AsnConvert.serialize(new Name(rdns)));
}

const valueOf = (attribute: string, value: string) =>
  new AttributeValue(printable.has(attribute) ? { printableString: value } : { utf8String: value });

const attributeTypes = {
  CN: '2.5.4.3', serialNumber: '2.5.4.5', C: '2.5.4.6', L: '2.5.4.7', ST: '2.5.4.8', O: '2.5.4.10', OU: '2.5.4.11',
} as const;

const printable = new Set(['C', 'serialNumber']);
