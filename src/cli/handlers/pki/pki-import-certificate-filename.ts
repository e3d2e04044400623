import type page from '../../../../firmware-model/pages/pki/pki-import-certificate-filename.ts';
import { rootFileNamed } from '../../../pki/card-file.ts';
import { type HeldCertificate, holdCertificate, isNamed } from '../../../pki/certificate-store.ts';
import { settingsOf } from '../../../config/settings.ts';
import { checkSettings } from '../../../pki/check-settings.ts';
import { heldCertificate, heldValues } from '../../../pki/held-values.ts';
import { verdictOf } from '../../../pki/verdict.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { refuseUnknownDomain } from './domain-place.ts';
import { orRefused } from './log-refusal.ts';
import { listImports } from './keep-import-list.ts';
import { readImportable, sameHolder } from './importable.ts';

/** Copies a certificate or CRL from the CF card into memory and notes it in `ca_config.ini`, which brings it back after a start. */
export default {
  bring({ args, one }, router) {
    const usage = one('ca', 'local', 'crl', 'peer');
    const name = {
      usage,
      domain: args['domain-name'],
      fileName: rootFileNamed(router.nonVolatile.cfCard, args['file-name']) ?? args['file-name'],
    };
    return orRefused('import', name, importSteps(name, router));
  },
} satisfies Handlers<typeof page>;

function importSteps(name: Omit<HeldCertificate, 'der'>, router: RouterFacts): readonly Step[] | Step {
  const refused = refuseDomain(name, router);
  if (refused) return refused;
  const read = readImportable(name, router.nonVolatile.cfCard, router.release);
  return 'do' in read ? read : bringIn({ ...name, der: read.der }, router);
}

/** The reserved domain takes no local certificates (Security Hardening Guide, digital certificate management). */
function refuseDomain({ usage, domain }: Pick<HeldCertificate, 'usage' | 'domain'>, router: RouterFacts): Step | undefined {
  if (domain === 'default') {
    if (usage === 'local') return say('pki-domain-reserved');
    const holdsPreset = settingsOf(router.volatile.running).line('pki load preset-ca domain default') !== undefined;
    return usage === 'ca' && holdsPreset ? say('pki-preset-loaded') : undefined;
  }
  return refuseUnknownDomain(domain, router);
}

function bringIn(certificate: HeldCertificate, router: RouterFacts): readonly Step[] | Step {
  const { certificates } = router.volatile;
  if (certificates.some(isNamed(certificate))) return say('pki-already-imported', { object: certificate.fileName });
  const twin = certificates.find(sameHolder(certificate));
  if (twin) return say('pki-same-certificate', { object: twin.fileName });
  if (!isStrictEnough(certificate, router)) return say('pki-strict-refused', { object: certificate.fileName });
  const done = [did({ type: 'certificate.imported', certificate }), say('pki-imported')];
  return listImports(router, holdCertificate(certificates, certificate), done);
}

/** In strict mode chain, validity, hash and key have to be good (inferred: no document says what it checks). */
function isStrictEnough(held: HeldCertificate, { device, now, volatile: { certificates, running } }: RouterFacts): boolean {
  const { strict } = checkSettings(running, device);
  const certificate = held.usage === 'crl' || !strict ? undefined : heldCertificate(held);
  if (!certificate) return true;
  const { authorities, crls } = heldValues(held.usage === 'ca' ? [...certificates, held] : certificates);
  return verdictOf(certificate, { authorities, crls, crlCheck: false, now, strict }).fault === undefined;
}
