import type page from '../../../../firmware-model/pages/pki/pki-delete-certificate.ts';
import { rootFileNamed } from '../../../pki/card-file.ts';
import { dropCertificate, isNamed } from '../../../pki/certificate-store.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { listImports } from './keep-import-list.ts';

/** Out of memory only; and only while the file of that name is on the card (command reference, pki delete-certificate). */
export default {
  remove({ args, one }, router) {
    const { certificates } = router.volatile;
    const object = args['file-name'];
    const fileName = rootFileNamed(router.nonVolatile.cfCard, object);
    if (fileName === undefined) return say('pki-file-missing', { object });
    const name = { usage: one('ca', 'crl', 'local', 'peer'), domain: args['domain-name'], fileName };
    if (!certificates.some(isNamed(name))) return say('pki-not-imported', { object: name.fileName });
    return listImports(router, dropCertificate(certificates, name), [did({ type: 'certificate.deleted', ...name }), say('pki-deleted')]);
  },
} satisfies Handlers<typeof page>;
