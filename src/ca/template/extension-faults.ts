import type { KeyObject } from 'node:crypto';
import type { CertificateExtension } from '../certificate.ts';
import { subjectAltNameFault } from './general-name-faults.ts';
import { basicConstraintsFault, extendedKeyUsageFault, keyUsageFault } from './usage-faults.ts';

/** What is wrong with the extensions that a device asks for, in words. Of those that we leave out only the form counts. */
export function extensionsFault(extensions: readonly CertificateExtension[], key: KeyObject): string | undefined {
  const ids = extensions.map(({ id }) => id);
  const twice = ids.find((id, n) => ids.indexOf(id) < n);
  if (twice !== undefined) return `extension ${twice} is asked for twice`; // RFC 5280 §4.2
  return extensions.map(extension => extensionFault(extension, key)).find(fault => fault !== undefined);
}

function extensionFault({ id, value }: CertificateExtension, key: KeyObject): string | undefined {
  try {
    const fault = checks.get(id)?.(value, key);
    return fault && `extension ${id}: ${fault}`;
  } catch {
    return `extension ${id} cannot be read`;
  }
}

export const id_ce_keyUsage = '2.5.29.15';
export const id_ce_subjectAltName = '2.5.29.17';
export const id_ce_basicConstraints = '2.5.29.19';
export const id_ce_extKeyUsage = '2.5.29.37';

const checks = new Map<string, (value: Uint8Array, key: KeyObject) => string | undefined>([
  [id_ce_keyUsage, keyUsageFault],
  [id_ce_subjectAltName, subjectAltNameFault],
  [id_ce_basicConstraints, basicConstraintsFault],
  [id_ce_extKeyUsage, extendedKeyUsageFault],
]);
