import { CertStatus } from './cert-status.ts';
import { AsnArray, AsnType, AsnTypeTypes } from './schema.ts';

/** ```CertConfirmContent ::= SEQUENCE OF CertStatus``` RFC 4210 §5.3.18. */
@AsnType({ type: AsnTypeTypes.Sequence, itemType: CertStatus })
export class CertConfirmContent extends AsnArray<CertStatus> {
  constructor(items?: CertStatus[]) {
    super(items);
    Object.setPrototypeOf(this, CertConfirmContent.prototype);
  }
}
