import type { Messages } from '../schema/message.ts';
import type { ReleaseProfile } from '../schema/release.ts';
import cmpSession from '../pages/pki/pki-cmp-session.ts';

const guide = 'Configuration Guide of V800R021 to V800R023, digital certificate management';

/** Layouts of certificates, which this train prints with two digits for every octet. */
const certificateMessages = {
  'pki-certificate': { text: 'Certificate:\n    Data:', fidelity: 'documented', source: guide },
  'pki-ca-certificate': {
    text: ' The x509 object type is certificate:\nCertificate:\n    Data:',
    fidelity: 'documented',
    source: guide,
  },
  'pki-certificate-validity': {
    text: '            Not Before: {notBefore}\n            Not After: {notAfter}',
    fidelity: 'documented',
    source: guide,
  },
  'pki-certificate-exponent': { text: '                Exponent:  {exponent} (0x{hex})', fidelity: 'documented', source: guide },
  'pki-certificate-extension': { text: '             {name}:{critical}', fidelity: 'documented', source: guide },
  'pki-ca-certificate-extension': { text: '             {name}:{critical}', fidelity: 'documented', source: guide },
  'pki-file-certificate-extension': { text: '             {name}:{critical}', fidelity: 'documented', source: guide },
  'pki-certificate-extension-value': { text: '                 {value}', fidelity: 'documented', source: guide },
  'pki-certificate-extension-plain-value': { text: '               {value}', fidelity: 'documented', source: guide },
  'pki-ca-certificate-signature': { text: '     Signature Algorithm: {algorithm}', fidelity: 'documented', source: guide },
} as const satisfies Messages;

/** A later train, as far as it is known to differ; what is not known of it is as in the model. */
export const v800r022 = {
  name: 'V800R022',
  // a virtual NE40E of this train names itself so
  version: 'V800R022C10SPC100',
  // inferred; later images are larger
  software: { file: 'V800R022C10SPC100.cc', size: 812_646_400 },
  certificates: {
    digits: 2,
    sign: { serialNumber: false, modulus: true },
    exponent: 'number',
    algorithms: {},
    alwaysShown: [],
    marks: { other: { critical: ' critical', nonCritical: '' } },
    basicConstraints: { ca: 'CA:TRUE', endEntity: 'CA:FALSE', pathLength: true },
    filler: { local: 1, ca: 1, file: 1 },
    namesFile: true,
  },
  severalInCaFile: 'first taken',
  usualModulus: 3072,
  messages: {
    ...certificateMessages,
    'version-head': {
      text:
        'Huawei Versatile Routing Platform Software\n' +
        'VRP (R) software, Version 8.220 (NE40E {release})\n' +
        'Copyright (C) 2012-2022 Huawei Technologies Co., Ltd.\n' +
        'HUAWEI {model} uptime is {uptime}\n',
      fidelity: 'inferred',
      source: 'between 8.211 of V800R021C10 and 8.230 of V800R023, which were captured',
    },
  },
  pages: {
    // configuration guide of the train, pki cmp session
    'pki/pki-cmp-session': {
      ...cmpSession,
      parameters: { 'session-name': { ...cmpSession.parameters['session-name'], length: [1, 47] } },
    },
  },
} as const satisfies ReleaseProfile;
