import type page from '../../../../firmware-model/pages/pki/display-pki-cert-req.ts';
import { readRootFile } from '../../../pki/card-file.ts';
import { largestCertificateFile } from '../../../pki/certificate-file.ts';
import { type CertificateRequest, readRequest } from '../../../pki/certificate-request.ts';
import { algorithmName, describeExtension, hexOctets } from '../../../pki/certificate-words.ts';
import type { Extension } from '../../../pki/certificate.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { displayPublicKey, displaySignature, namesInOrder, printable } from './certificate-display.ts';
import { sayFileMissing, sayRequestFault } from './faults.ts';

export default {
  show({ args }, { nonVolatile: { cfCard } }) {
    const file = args['file-name'];
    const read = readRootFile(cfCard, file, largestCertificateFile);
    if (!read) return sayFileMissing(file);
    const { request, fault } = read.bytes ? readRequest(read.bytes) : { fault: 'too large' as const };
    return request ? displayRequest(request) : sayRequestFault(fault, file);
  },
} satisfies Handlers<typeof page>;

const displayRequest = (request: CertificateRequest): readonly Step[] => [
  say('pki-request', {
    version: request.version,
    subject: namesInOrder(request.subject),
    algorithm: algorithmName(request.publicKeyAlgorithm),
  }),
  ...displayPublicKey(request.publicKey, octets => {
    const exponent = BigInt(`0x${hexOctets(octets).join('')}`);
    return say('pki-request-exponent', { exponent: exponent.toString(), hex: exponent.toString(16) });
  }),
  ...displayAttributes(request),
  say('pki-certificate-signature', { algorithm: algorithmName(request.signatureAlgorithm) }),
  ...displaySignature(request.signature),
];

function displayAttributes({ requestedExtensions, otherAttributes }: CertificateRequest): readonly Step[] {
  const hasNone = requestedExtensions.length + otherAttributes.length === 0;
  return [
    say('pki-request-attributes'),
    ...(hasNone ? [say('pki-request-no-attributes')] : []),
    ...otherAttributes.map(name => say('pki-request-attribute', { name })),
    ...(requestedExtensions.length > 0 ? [say('pki-request-extensions')] : []),
    ...requestedExtensions.flatMap(displayExtension),
  ];
}

function displayExtension(extension: Extension): readonly Step[] {
  const { name, values } = describeExtension(extension);
  return [
    say('pki-request-extension', { name, critical: extension.critical ? 'critical' : '' }),
    ...values.map(value => say('pki-request-extension-value', { value: printable(value) })),
  ];
}
