import { Time } from '@peculiar/asn1-x509';
import { AsnProp } from './schema.ts';

/**
 * ```asn1
 * OptionalValidity ::= SEQUENCE {
 *   notBefore  [0] Time OPTIONAL,
 *   notAfter   [1] Time OPTIONAL }
 * ```
 * RFC 4211 §5. EXPLICIT although the module is IMPLICIT, because Time is a CHOICE.
 */
export class OptionalValidity {
  @AsnProp({ type: Time, context: 0, optional: true })
  notBefore?: Time;

  @AsnProp({ type: Time, context: 1, optional: true })
  notAfter?: Time;

  constructor(params: Partial<OptionalValidity> = {}) {
    Object.assign(this, params);
  }
}
