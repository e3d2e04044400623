import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { NumberConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * RSASSA-PSS-params ::= SEQUENCE {
 *   hashAlgorithm     [0] HashAlgorithm     DEFAULT sha1,
 *   maskGenAlgorithm  [1] MaskGenAlgorithm  DEFAULT mgf1SHA1,
 *   saltLength        [2] INTEGER           DEFAULT 20,
 *   trailerField      [3] TrailerField      DEFAULT trailerFieldBC }
 * ```
 * RFC 8017 appendix A.2.3, EXPLICIT tags. A field that is absent has its default.
 */
export class RSASSAPSSParams {
  @AsnProp({ type: AlgorithmIdentifier, context: 0, optional: true })
  hashAlgorithm?: AlgorithmIdentifier;

  @AsnProp({ type: AlgorithmIdentifier, context: 1, optional: true })
  maskGenAlgorithm?: AlgorithmIdentifier;

  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter, context: 2, optional: true })
  saltLength?: number;

  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter, context: 3, optional: true })
  trailerField?: number;

  constructor(params: Partial<RSASSAPSSParams> = {}) {
    Object.assign(this, params);
  }
}
