import { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { EncodedConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * POPOSigningKeyInput ::= SEQUENCE {
 *   authInfo   CHOICE { sender [0] GeneralName, publicKeyMAC PKMACValue },
 *   publicKey  SubjectPublicKeyInfo }
 * ```
 * RFC 4211 §4.1. Only for templates without subject or key; read, never sent.
 */
export class POPOSigningKeyInput {
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter })
  authInfo: ArrayBuffer = new ArrayBuffer(0);

  @AsnProp({ type: SubjectPublicKeyInfo })
  publicKey = new SubjectPublicKeyInfo();

  constructor(params: Partial<POPOSigningKeyInput> = {}) {
    Object.assign(this, params);
  }
}
