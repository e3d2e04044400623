import type page from '../../../../firmware-model/pages/pki/display-pki-cert-list.ts';
import { parseCertificate } from '../../../pki/certificate.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { displayCertificate } from './certificate-display.ts';
import { refuseUnknownDomain } from './domain-place.ts';

/** Without a domain: the certificates that belong to none. */
export default {
  *show({ args }, router) {
    const { volatile, release } = router;
    const listed = volatile.certificates.filter(({ usage, domain }) => usage === 'local' && domain === args['domain-name']);
    if (listed.length === 0) yield refuseUnknownDomain(args['domain-name'], router) ?? say('pki-no-certificate');
    for (const { der, fileName } of listed) {
      const certificate = parseCertificate(der);
      if (certificate) yield* displayCertificate(certificate, fileName, 'local', release.certificates);
    }
  },
} satisfies Handlers<typeof page>;
