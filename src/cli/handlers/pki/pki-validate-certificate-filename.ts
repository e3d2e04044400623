import type page from '../../../../firmware-model/pages/pki/pki-validate-certificate-filename.ts';
import { type Certificate, parseCertificate } from '../../../pki/certificate.ts';
import { isNamed } from '../../../pki/certificate-store.ts';
import { authoritiesIn, chainAbove, hasIssued, isSelfIssued, isValidAt } from '../../../pki/validation.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Signatures up to a root in memory, and validity periods. CRLs are not looked at. */
export default {
  validate({ args, one }, { now, volatile: { certificates } }) {
    const name = { usage: one('ca', 'local', 'peer'), domain: args['domain-name'], fileName: args['file-name'] };
    const held = certificates.find(isNamed(name));
    if (!held) return say('pki-not-imported', { object: name.fileName });
    const certificate = parseCertificate(held.der);
    return say(
      certificate && isTrusted(certificate, authoritiesIn(certificates), now) ? 'pki-certificate-valid' : 'pki-certificate-invalid',
    );
  },
} satisfies Handlers<typeof page>;

function isTrusted(certificate: Certificate, authorities: readonly Certificate[], now: number): boolean {
  const path = [certificate, ...chainAbove(certificate, authorities)];
  const top = path.at(-1) ?? certificate;
  return path.every(one => isValidAt(one, now)) && isSelfIssued(top) && hasIssued(top, top);
}
