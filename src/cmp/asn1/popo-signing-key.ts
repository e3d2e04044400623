import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { POPOSigningKeyInput } from './popo-signing-key-input.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * POPOSigningKey ::= SEQUENCE {
 *   poposkInput      [0] POPOSigningKeyInput OPTIONAL,
 *   algorithmIdentifier  AlgorithmIdentifier,
 *   signature            BIT STRING }
 * ```
 * RFC 4211 §4.1, IMPLICIT tag. Without `poposkInput` the signature is over the DER of the CertRequest.
 */
export class POPOSigningKey {
  @AsnProp({ type: POPOSigningKeyInput, context: 0, implicit: true, optional: true })
  poposkInput?: POPOSigningKeyInput;

  @AsnProp({ type: AlgorithmIdentifier })
  algorithmIdentifier = new AlgorithmIdentifier();

  @AsnProp({ type: AsnPropTypes.BitString })
  signature: ArrayBuffer = new ArrayBuffer(0);

  constructor(params: Partial<POPOSigningKey> = {}) {
    Object.assign(this, params);
  }
}
