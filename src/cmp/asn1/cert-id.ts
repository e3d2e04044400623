import { IntegerOctetsConverter } from './encoded.ts';
import { GeneralName } from './general-name.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertId ::= SEQUENCE {
 *   issuer        GeneralName,
 *   serialNumber  INTEGER }
 * ```
 * RFC 4211 §6.5; the value of the control `oldCertID`.
 */
export class CertId {
  @AsnProp({ type: GeneralName })
  issuer = new GeneralName();

  /** Contents octets of the INTEGER: some CAs forget the leading zero, so a serial number is compared octet by octet. */
  @AsnProp({ type: AsnPropTypes.Integer, converter: IntegerOctetsConverter })
  serialNumber: ArrayBuffer = new ArrayBuffer(0);

  constructor(params: Partial<CertId> = {}) {
    Object.assign(this, params);
  }
}
