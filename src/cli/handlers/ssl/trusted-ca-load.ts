import type page from '../../../../firmware-model/pages/ssl/trusted-ca-load.ts';
import type { Handlers } from '../../run/handler.ts';
import { sslFile } from './ssl-file.ts';
import { holdWithCode } from './ssl-secret.ts';

export default {
  load: ({ args }, router) => sslFile(args.caFile, router).fault,
  pfx: ({ args, canonical, session }, router) =>
    sslFile(args.caFile, router, 'any').fault ??
    holdWithCode({ key: `trusted-ca load ${args.caFile}`, line: canonical, args }, session, router),
} satisfies Handlers<typeof page>;
