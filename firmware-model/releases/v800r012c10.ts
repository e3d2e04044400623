import type { ReleaseProfile } from '../schema/release.ts';

/** The release that the model is of. Certificates: command reference, display pki cert_list, ca_list and certificate filename. */
export const v800r012c10 = {
  name: 'V800R012C10',
  version: 'V800R012C10SPC300',
  // the release's real size is not public; images of this chassis are several hundred megabytes
  software: { file: 'V800R012C10SPC300.cc', size: 568_329_216 },
  certificates: {
    digits: 1,
    sign: { serialNumber: true, modulus: false },
    // 65537 shows as 257 in every sample
    exponent: 'octets',
    algorithms: {
      '1.2.840.113549.1.1.1': 'RSA Algorithm',
      '1.2.840.113549.1.1.5': 'SHA1WITHRSA',
      '1.2.840.113549.1.1.11': 'SHA256WITHRSAENCRYPTION',
      // inferred from the two before
      '1.2.840.113549.1.1.4': 'MD5WITHRSA',
      '1.2.840.113549.1.1.12': 'SHA384WITHRSAENCRYPTION',
      '1.2.840.113549.1.1.13': 'SHA512WITHRSAENCRYPTION',
    },
    alwaysShown: ['2.5.29.19', '2.5.29.15', '2.5.29.37'],
    marks: {
      '2.5.29.19': { critical: ' critical', nonCritical: ' non-critical' },
      other: { critical: ' ', nonCritical: ' ' },
    },
    basicConstraints: { ca: 'CA : true', endEntity: 'CA : false', pathLength: false },
    filler: { local: 0, ca: 1, file: 1 },
    namesFile: false,
  },
  severalInCaFile: 'refused',
  usualModulus: 2048,
  messages: {},
  pages: {},
} as const satisfies ReleaseProfile;
