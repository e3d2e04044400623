import type page from '../../../../firmware-model/pages/pki/display-pki-certificate-filename.ts';
import { readCardCertificate } from './card-certificate.ts';
import type { Handlers } from '../../run/handler.ts';
import { displayCertificate } from './certificate-display.ts';

/** Reads the file, so a certificate can be looked at before it is imported. */
export default {
  show({ args }, { nonVolatile: { cfCard }, release }) {
    const read = readCardCertificate(cfCard, args['file-name']);
    return 'do' in read ? read : displayCertificate(read, args['file-name'], 'file', release.certificates);
  },
} satisfies Handlers<typeof page>;
