import type page from '../../../../firmware-model/pages/ssl/certificate-load.ts';
import type { Handlers } from '../../run/handler.ts';
import { sslFault } from './ssl-file.ts';
import { holdWithCode } from './ssl-secret.ts';

const key = 'certificate load';

/** Of PEM the certificate has to be there and readable; what is in PKCS#12 only its code opens. */
export default {
  pem: ({ args, canonical, session }, router) =>
    sslFault(args.certFile, session, router) ??
    sslFault(args.keyFile, session, router, 'any') ??
    holdWithCode({ key, line: canonical, args }, session, router),
  pfx: ({ args, canonical, session }, router) =>
    sslFault(args.certFile, session, router, 'any') ??
    sslFault(args.keyFile, session, router, 'any') ??
    holdWithCode({ key, line: canonical, args }, session, router),
  pfxMac: ({ args, canonical, session }, router) =>
    sslFault(args.certFile, session, router, 'any') ?? holdWithCode({ key, line: canonical, args }, session, router),
} satisfies Handlers<typeof page>;
