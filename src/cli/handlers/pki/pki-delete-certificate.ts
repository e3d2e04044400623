import type page from '../../../../firmware-model/pages/pki/pki-delete-certificate.ts';
import { rootFileNamed } from '../../../pki/card-file.ts';
import { dropCertificate, type HeldCertificate, isNamed } from '../../../pki/certificate-store.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { refuseUnknownDomain } from './domain-place.ts';
import { sayFileMissing } from './faults.ts';
import { listImports } from './keep-import-list.ts';
import { orRefused } from './log-refusal.ts';

/** Out of memory only; and only while the file of that name is on the card (command reference, pki delete-certificate). */
export default {
  remove({ args, one }, router) {
    const object = args['file-name'];
    const fileName = rootFileNamed(router.nonVolatile.cfCard, object);
    const name = { usage: one('ca', 'crl', 'local', 'peer'), domain: args['domain-name'], fileName: fileName ?? object };
    return orRefused('deletion', name, fileName === undefined ? sayFileMissing(object) : drop(name, router));
  },
} satisfies Handlers<typeof page>;

function drop(name: Omit<HeldCertificate, 'der'>, router: RouterFacts): Step | readonly Step[] {
  const { certificates } = router.volatile;
  if (!certificates.some(isNamed(name)))
    return refuseUnknownDomain(name.domain, router) ?? say('pki-not-imported', { object: name.fileName });
  return listImports(router, dropCertificate(certificates, name), [did({ type: 'certificate.deleted', ...name }), say('pki-deleted')]);
}
