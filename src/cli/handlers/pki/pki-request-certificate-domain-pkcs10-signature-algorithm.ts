import type page from '../../../../firmware-model/pages/pki/pki-request-certificate-domain-pkcs10-signature-algorithm.ts';
import type { Handlers } from '../../run/handler.ts';
import { writeRequestFile } from './request-file.ts';

export default {
  request: ({ args, one, session }, router) =>
    writeRequestFile(args['domain-name'], one('sha2-256', 'sha2-384', 'sha2-512'), router, session),
} satisfies Handlers<typeof page>;
