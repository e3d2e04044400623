import type page from '../../../../firmware-model/pages/pki/display-pki-ca-list.ts';
import type { CertificateLayout } from '../../../../firmware-model/schema/release.ts';
import { parseCertificate } from '../../../pki/certificate.ts';
import type { HeldCertificate } from '../../../pki/certificate-store.ts';
import { parseCrl } from '../../../pki/crl.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { displayCertificate } from './certificate-display.ts';
import { displayCrl } from './crl-display.ts';
import { refuseUnknownDomain } from './domain-place.ts';

/** Without a domain: the certificates and CRLs that belong to none. */
export default {
  *show({ args }, router) {
    const { volatile, release } = router;
    const isMeant = ({ usage, domain }: HeldCertificate) => (usage === 'ca' || usage === 'crl') && domain === args['domain-name'];
    const listed = volatile.certificates.filter(isMeant);
    if (listed.length === 0) yield refuseUnknownDomain(args['domain-name'], router) ?? say('pki-no-certificate');
    for (const held of listed) yield* displayHeld(held, release.certificates);
  },
} satisfies Handlers<typeof page>;

function* displayHeld({ usage, der, fileName }: HeldCertificate, layout: CertificateLayout): Course {
  if (usage === 'crl') {
    const crl = parseCrl(der);
    if (!crl) return;
    yield say('pki-crl-in-list');
    yield* displayCrl(crl);
    yield say('pki-crl-file', { file: fileName });
    return;
  }
  const certificate = parseCertificate(der);
  if (certificate) yield* displayCertificate(certificate, fileName, 'ca', layout);
}
