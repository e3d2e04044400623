/** How much of a package is looked at. */
export const headLength = 512;

/**
 * The version that the head of a patch package names; undefined for what is none of this release. What a package begins with is inferred:
 * the product and the version of the patch, somewhere in its first octets.
 */
export function patchVersion(path: string, head: Uint8Array, release: string): string | undefined {
  if (!/[^/]\.pat$/i.test(path)) return undefined;
  const text = Buffer.from(head).toString('latin1');
  const [version, base] = /(V\d{3}R\d{3})(?:C\d{2})?SPH\d{3}/.exec(text) ?? [];
  return text.includes('NE40E') && base !== undefined && release.startsWith(base) ? version : undefined;
}
