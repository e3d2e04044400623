import { AsnConvert } from '@peculiar/asn1-schema';
import { encodeName } from '../pki/distinguished-name.ts';
import { encodeDer } from './asn1/der.ts';
import { bufferOf } from './asn1/encoded.ts';
import { GeneralName } from './asn1/general-name.ts';
import type { InitialRequest, SubjectAltName } from './session-input.ts';

/** DER of the Name and the GeneralNames that an entity asks for. */
export const namesOfEntity = ({ subject, subjectAltName }: InitialRequest['template']) => ({
  subject: encodeName(subject),
  subjectAltName: subjectAltName && encodeGeneralNames(subjectAltName),
});

function encodeGeneralNames({ dns, ip, email }: SubjectAltName): Uint8Array | undefined {
  const names = [
    ...(dns ? [new GeneralName({ dNSName: dns })] : []),
    ...(ip ? [new GeneralName({ iPAddress: bufferOf(Uint8Array.from(ip.split('.').map(Number))) })] : []),
    ...(email ? [new GeneralName({ rfc822Name: email })] : []),
  ];
  return names.length === 0 ? undefined : encodeDer(0x30, ...names.map(name => new Uint8Array(AsnConvert.serialize(name))));
}
