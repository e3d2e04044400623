import type page from '../../../../firmware-model/pages/pki/pki-validate-certificate-filename.ts';
import { rootFileNamed } from '../../../pki/card-file.ts';
import { type HeldCertificate, isNamed } from '../../../pki/certificate-store.ts';
import { checkSettings } from '../../../pki/check-settings.ts';
import { heldCertificate, heldValues } from '../../../pki/held-values.ts';
import { isSelfIssued } from '../../../pki/validation.ts';
import { verdictOf } from '../../../pki/verdict.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { refuseUnknownDomain } from './domain-place.ts';

/** Signatures up to a root in memory, validity periods, and CRLs as long as these are checked. One line says what comes of it. */
export default {
  validate({ args, one }, router) {
    const fileName = rootFileNamed(router.nonVolatile.cfCard, args['file-name']) ?? args['file-name'];
    const name = { usage: one('ca', 'local', 'peer'), domain: args['domain-name'], fileName };
    const held = router.volatile.certificates.find(isNamed(name));
    if (held) return judge([held], router);
    return refuseUnknownDomain(name.domain, router) ?? say('pki-not-imported', { object: args['file-name'] });
  },
  validateNamed({ args }, router) {
    if (args['domain-name'] !== undefined) return judgeDomain(args['domain-name'], isCertificate, router);
    const object = args['file-name'] ?? '';
    const fileName = (rootFileNamed(router.nonVolatile.cfCard, object) ?? object).toLowerCase();
    const isMeant = (held: HeldCertificate) => isCertificate(held) && held.domain === undefined && held.fileName.toLowerCase() === fileName;
    const held = router.volatile.certificates.filter(isMeant);
    return held.length > 0 ? judge(held, router) : say('pki-not-imported', { object });
  },
  validateDomain({ args, one }, router) {
    const usage = one('ca', 'local', 'peer');
    return judgeDomain(args['domain-name'], held => held.usage === usage, router);
  },
} satisfies Handlers<typeof page>;

const isCertificate = ({ usage }: HeldCertificate): boolean => usage !== 'crl';

/** All that are meant of a domain. */
function judgeDomain(domain: string, isMeant: (held: HeldCertificate) => boolean, router: RouterFacts): Step {
  const refused = refuseUnknownDomain(domain, router);
  if (refused) return refused;
  const held = router.volatile.certificates.filter(other => other.domain === domain && isMeant(other));
  return held.length > 0 ? judge(held, router) : say('pki-no-certificate');
}

/** Of CA certificates only roots are verified; those below are, with the local certificates that they issued. */
function judge(listed: readonly HeldCertificate[], router: RouterFacts): Step {
  const judged = listed.filter(held => held.usage !== 'ca' || isRoot(held));
  if (judged.length === 0) return say('pki-only-root');
  return say(judged.every(held => isGood(held, router)) ? 'pki-certificate-valid' : 'pki-certificate-invalid');
}

/** One that cannot be read is no root either, and is found to be invalid. */
function isRoot(held: HeldCertificate): boolean {
  const certificate = heldCertificate(held);
  return certificate === undefined || isSelfIssued(certificate);
}

function isGood(held: HeldCertificate, { device, now, volatile: { certificates, running } }: RouterFacts): boolean {
  const certificate = heldCertificate(held);
  if (!certificate) return false;
  return verdictOf(certificate, { ...heldValues(certificates), ...checkSettings(running, device), now }).fault === undefined;
}
