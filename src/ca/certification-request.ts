import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { parseElement } from '../cmp/asn1/read.ts';
import { verifySignature } from '../cmp/signature.ts';
import { type DerElement, elementsOf, membersOf, readDer } from '../pki/der.ts';
import { readObjectIdentifier } from '../pki/object-identifier.ts';
import type { Authority } from './authority.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { type CheckedTemplate, checkTemplate } from './template.ts';
import { readExtensions, type TemplateFields } from './template/fields.ts';

/** What a p10cr asks for: a PKCS#10 request, whose own signature proves possession of the key. RFC 2986 §4. */
export function checkCertificationRequest(der: Uint8Array, authority: Authority): CheckedTemplate | Refusal {
  const request = readRequest(der);
  if (!request) return refuse('badCertTemplate', 'the request is not of the form of PKCS#10');
  const checked = checkTemplate(request.asked, authority);
  if (isRefusal(checked)) return checked;
  return verifySignature(request.algorithm, request.signed, request.signature, checked.key)
    ? checked
    : refuse('badPOP', 'the signature of the request does not prove possession of the key');
}

interface ReadRequest {
  readonly asked: TemplateFields;
  readonly signed: Uint8Array;
  readonly algorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
}

function readRequest(der: Uint8Array): ReadRequest | undefined {
  try {
    const [info, algorithm, signature, ...more] = membersOf(readDer(der));
    const [version, subject, publicKey, attributes] = info ? membersOf(info) : [];
    if (!info || !algorithm || signature?.tag !== 0x03 || more.length > 0 || !subject || !publicKey) return undefined;
    if (version?.tag !== 0x02 || version.contents[0] !== 0) return undefined;
    return {
      asked: {
        subject: subject.whole,
        publicKey: publicKey.whole,
        notBefore: undefined,
        notAfter: undefined,
        extensions: attributes?.tag === 0xa0 ? requestedExtensions(attributes) : [],
        oversteps: false,
      },
      signed: info.whole,
      algorithm: parseElement(algorithm, AlgorithmIdentifier),
      signature: signature.contents.subarray(1),
    };
  } catch {
    return undefined; // not of that form
  }
}

/** Of the attributes only extensionRequest is looked at (RFC 2985 §5.4.2). */
function requestedExtensions(attributes: DerElement): TemplateFields['extensions'] {
  const lists = elementsOf(attributes).flatMap(attribute => {
    const [type, values] = elementsOf(attribute);
    return type && values && readObjectIdentifier(type) === id_extensionRequest ? elementsOf(values) : [];
  });
  return lists.flatMap(readExtensions);
}

const id_extensionRequest = '1.2.840.113549.1.9.14';
