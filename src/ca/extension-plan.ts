import type { CertificateExtension } from './certificate.ts';
import { extendedKeyUsageExtension, id_ce_authorityKeyIdentifier, id_ce_subjectKeyIdentifier, keyUsageExtension } from './extensions.ts';
import { id_ce_cRLDistributionPoints, id_pe_authorityInfoAccess } from './points.ts';
import { id_ce_basicConstraints, id_ce_extKeyUsage, id_ce_keyUsage, id_ce_subjectAltName } from './template/extension-faults.ts';

/** What certificates of devices carry otherwise than they would by themselves. */
export interface ExtensionPlan {
  readonly leaveOut?: readonly ExtensionName[];
  readonly keyUsage?: readonly Usage[];
  readonly extendedKeyUsage?: readonly ExtendedUsage[];
}

/** The extensions in their order; `usual` are those of a certificate without a plan. */
export function plannedExtensions(
  usual: readonly CertificateExtension[],
  { leaveOut = [], keyUsage, extendedKeyUsage }: ExtensionPlan,
): readonly CertificateExtension[] {
  const replaced = new Set<string>(leaveOut.map(name => identifiers[name]));
  if (keyUsage) replaced.add(id_ce_keyUsage);
  if (extendedKeyUsage) replaced.add(id_ce_extKeyUsage);
  return [
    ...usual.filter(({ id }) => !replaced.has(id)),
    ...(keyUsage && keyUsage.length > 0 ? [keyUsageExtension(...keyUsage.map(usage => keyUsages.indexOf(usage)))] : []),
    ...(extendedKeyUsage && extendedKeyUsage.length > 0 ? [extendedKeyUsageExtension(extendedKeyUsage.map(usage => purposes[usage]))] : []),
  ];
}

const identifiers = {
  basicConstraints: id_ce_basicConstraints,
  keyUsage: id_ce_keyUsage,
  extKeyUsage: id_ce_extKeyUsage,
  subjectAltName: id_ce_subjectAltName,
  subjectKeyIdentifier: id_ce_subjectKeyIdentifier,
  authorityKeyIdentifier: id_ce_authorityKeyIdentifier,
  cRLDistributionPoints: id_ce_cRLDistributionPoints,
  authorityInfoAccess: id_pe_authorityInfoAccess,
} as const;

export type ExtensionName = keyof typeof identifiers;
export const extensionNames = Object.keys(identifiers) as readonly ExtensionName[]; // its own keys

/** Those of RFC 5280 §4.2.1.3 that a device may have, by their bit. */
export const keyUsages = ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement'] as const;
export type Usage = (typeof keyUsages)[number];

/** RFC 5280 §4.2.1.12; RFC 4945 §5.1.3.12 for IKE. */
const purposes = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  ipsecIKE: '1.3.6.1.5.5.7.3.17',
} as const;
export type ExtendedUsage = keyof typeof purposes;
export const extendedKeyUsages = Object.keys(purposes) as readonly ExtendedUsage[]; // its own keys
