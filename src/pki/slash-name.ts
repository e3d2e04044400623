/** The attributes that the router writes, in the order in which it writes them. */
export type AttributeName = 'C' | 'ST' | 'L' | 'O' | 'OU' | 'CN';

export interface NameItem {
  readonly attribute: AttributeName;
  readonly value: string;
}

/** A name as a list of single-valued RDNs, in the order they are encoded. */
export type DistinguishedName = readonly NameItem[];

export type NameFault =
  | 'length'
  | 'no slash in front'
  | 'malformed item'
  | 'unknown attribute'
  | 'out of order'
  | 'wrong size'
  | 'no common name';

export type ParsedName =
  | { readonly name: DistinguishedName; readonly fault?: undefined }
  | { readonly name?: undefined; readonly fault: NameFault /** The item that is at fault. */; readonly item?: string };

/**
 * Reads `/C=cn/ST=…/L=…/O=…/OU=…/CN=…`, the notation of `cmp request ca-name`: upper-case attributes, each at most once and in this
 * order, only CN mandatory. Quotation marks around it are allowed here; that they are required is the command's affair.
 */
export function parseSlashName(text: string): ParsedName {
  const bare = /^"(.*)"$/.exec(text)?.[1] ?? text;
  if (bare.length < 1 || bare.length > 255) return { fault: 'length' };
  if (!bare.startsWith('/')) return { fault: 'no slash in front' };
  const name: NameItem[] = [];
  for (const item of bare.slice(1).split('/')) {
    const read = readItem(item, name.at(-1));
    if (typeof read === 'string') return { fault: read, item };
    name.push(read);
  }
  return name.at(-1)?.attribute === 'CN' ? { name } : { fault: 'no common name' };
}

export const formatSlashName = (name: DistinguishedName): string => name.map(({ attribute, value }) => `/${attribute}=${value}`).join('');

function readItem(item: string, before: NameItem | undefined): NameItem | NameFault {
  const [, written, value] = /^([^=]*)=(.+)$/s.exec(item) ?? [];
  if (written === undefined || value === undefined) return 'malformed item';
  const attribute = order.find(known => known === written);
  if (!attribute) return 'unknown attribute';
  if (before && order.indexOf(attribute) <= order.indexOf(before.attribute)) return 'out of order';
  const { longest, shortest = 1 } = sizes[attribute];
  return value.length > longest || value.length < shortest ? 'wrong size' : { attribute, value };
}

/** Sizes of `cmp request ca-name`, NE40E command reference. */
const sizes: Record<AttributeName, { readonly longest: number; readonly shortest?: number }> = {
  C: { longest: 2, shortest: 2 },
  ST: { longest: 128 },
  L: { longest: 128 },
  O: { longest: 64 },
  OU: { longest: 64 },
  CN: { longest: 64 },
};

const order: readonly AttributeName[] = ['C', 'ST', 'L', 'O', 'OU', 'CN'];
