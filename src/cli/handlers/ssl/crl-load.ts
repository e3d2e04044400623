import type page from '../../../../firmware-model/pages/ssl/crl-load.ts';
import type { Handlers } from '../../run/handler.ts';
import { sslFile } from './ssl-file.ts';

export default {
  load: ({ args }, router) => sslFile(args.crlFile, router, 'any').fault,
} satisfies Handlers<typeof page>;
