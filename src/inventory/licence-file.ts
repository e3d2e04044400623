import type { Licence } from '../control-plane/state.ts';

/** More than a licence ever takes. */
export const largestLicence = 65_536;

/** What a licence file says; undefined for what is none. Its layout, a line `name=value` for each field, is inferred: no file is public. */
export function readLicence(file: string, bytes: Uint8Array): Licence | undefined {
  if (bytes.length === 0 || bytes.length > largestLicence) return undefined;
  const fields = new Map<string, string>();
  for (const line of Buffer.from(bytes).toString('latin1').split(/\r?\n/)) {
    const [, name, value] = /^(\w+)=([\x20-\x7e]{0,255})$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name)) fields.set(name, value.trim());
  }
  const field = (name: string): string => fields.get(name) ?? '';
  const expires = field('Expires');
  if (['LicenseSerialNo', 'Product', 'Version', 'ESN'].some(name => field(name) === '')) return undefined;
  if (expires !== '' && expires !== 'PERMANENT' && !isDate(expires)) return undefined;
  return {
    file,
    serial: field('LicenseSerialNo'),
    product: field('Product'),
    version: field('Version'),
    esn: field('ESN'),
    owner: field('Custom'),
    creator: field('Creator'),
    created: field('CreatedTime'),
    feature: field('Feature'),
    ...(isDate(expires) && { expires }),
  };
}

/** Why a licence is not for this device, or no more. */
export function licenceFault(
  licence: Licence,
  { release, serialNumber, now }: { readonly release: string; readonly serialNumber: string; readonly now: number },
): 'product' | 'esn' | 'expired' | undefined {
  if (licence.product !== 'NE40E' || !release.startsWith(licence.version)) return 'product';
  if (!licence.esn.split(',').includes(serialNumber)) return 'esn';
  return remainingDays(licence, now) < 0 ? 'expired' : undefined;
}

/** Days until a licence ends, the last one counted; infinite for one that is for good. */
export function remainingDays({ expires }: Licence, now: number): number {
  return expires === undefined ? Infinity : Math.floor((Date.parse(`${expires}T00:00:00Z`) + day - now) / day);
}

/** Command reference, display license: a licence with an end is for demonstration. */
export function licenceState(licence: Licence | undefined, now: number): 'Default' | 'Demo' | 'Normal' {
  if (!licence || remainingDays(licence, now) < 0) return 'Default';
  return licence.expires === undefined ? 'Normal' : 'Demo';
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const day = 86_400_000;
