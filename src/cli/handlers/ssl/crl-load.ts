import type page from '../../../../firmware-model/pages/ssl/crl-load.ts';
import type { Handlers } from '../../run/handler.ts';
import { sslFault } from './ssl-file.ts';

export default {
  load: ({ args, session }, router) => sslFault(args.crlFile, session, router, 'any'),
} satisfies Handlers<typeof page>;
