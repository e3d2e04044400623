import type page from '../../../../firmware-model/pages/ssl/trusted-ca-load.ts';
import type { Handlers } from '../../run/handler.ts';
import { sslFault } from './ssl-file.ts';
import { holdWithCode } from './ssl-secret.ts';

export default {
  load: ({ args, session }, router) => sslFault(args.caFile, session, router),
  pfx: ({ args, canonical, session }, router) =>
    sslFault(args.caFile, session, router, 'any') ??
    holdWithCode({ key: `trusted-ca load ${args.caFile}`, line: canonical, args }, session, router),
} satisfies Handlers<typeof page>;
