import type page from '../../../../firmware-model/pages/pki/pki-validate-certificate-filename.ts';
import { isNamed } from '../../../pki/certificate-store.ts';
import { checkSettings } from '../../../pki/check-settings.ts';
import { heldCertificate, heldValues } from '../../../pki/held-values.ts';
import { verdictOf } from '../../../pki/verdict.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Signatures up to a root in memory, validity, and CRLs where revocation counts (configuration guide). */
export default {
  validate({ args, one }, { device, now, volatile: { certificates, running } }) {
    const name = { usage: one('ca', 'local', 'peer'), domain: args['domain-name'], fileName: args['file-name'] };
    const held = certificates.find(isNamed(name));
    if (!held) return say('pki-not-imported', { object: name.fileName });
    const certificate = heldCertificate(held);
    const isGood = certificate && !verdictOf(certificate, { ...heldValues(certificates), ...checkSettings(running, device), now }).fault;
    return say(isGood ? 'pki-certificate-valid' : 'pki-certificate-invalid');
  },
} satisfies Handlers<typeof page>;
