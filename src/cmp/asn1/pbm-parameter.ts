import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { NumberConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * PBMParameter ::= SEQUENCE {
 *   salt            OCTET STRING,
 *   owf             AlgorithmIdentifier,
 *   iterationCount  INTEGER,
 *   mac             AlgorithmIdentifier }
 * ```
 * RFC 4210 §5.1.3.1. The parameters of id-PasswordBasedMac.
 */
export class PBMParameter {
  @AsnProp({ type: AsnPropTypes.OctetString })
  salt: ArrayBuffer = new ArrayBuffer(0);

  @AsnProp({ type: AlgorithmIdentifier })
  owf = new AlgorithmIdentifier();

  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  iterationCount = 0;

  @AsnProp({ type: AlgorithmIdentifier })
  mac = new AlgorithmIdentifier();

  constructor(params: Partial<PBMParameter> = {}) {
    Object.assign(this, params);
  }
}
