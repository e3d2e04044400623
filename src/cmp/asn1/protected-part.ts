import { encodeDer } from './der.ts';
import { PKIBody } from './pki-body.ts';
import { PKIHeader } from './pki-header.ts';
import { AsnProp } from './schema.ts';

/**
 * ```asn1
 * ProtectedPart ::= SEQUENCE {
 *   header  PKIHeader,
 *   body    PKIBody }
 * ```
 * RFC 4210 §5.1.3: what the protection of a message covers. For a message that is being made.
 */
export class ProtectedPart {
  @AsnProp({ type: PKIHeader })
  header = new PKIHeader();

  @AsnProp({ type: PKIBody })
  body = new PKIBody();

  constructor(params: Partial<ProtectedPart> = {}) {
    Object.assign(this, params);
  }
}

/** The same for a message that was received: over the octets that came, never over a new encoding of them. */
export const protectedPartOf = (headerRaw: Uint8Array, bodyRaw: Uint8Array): Uint8Array => encodeDer(0x30, headerRaw, bodyRaw);
