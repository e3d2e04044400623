import type page from '../../../../firmware-model/pages/pki/pki-request-certificate-domain-pkcs10.ts';
import type { Handlers } from '../../run/handler.ts';
import { writeRequestFile } from './request-file.ts';

export default {
  request: ({ args, session }, router) => writeRequestFile(args['domain-name'], 'sha2-256', router, session),
} satisfies Handlers<typeof page>;
