/**
 * Whether a word is a route distinguisher or a VPN target: a 2-byte AS number with a 4-byte number, an IPv4 address or a 4-byte AS number,
 * plain or in two halves, with a 2-byte one. All zeros is none (command reference, route-distinguisher).
 */
export function isRouteDistinguisher(text: string): boolean {
  const [, administrator, assigned] = /^(\d+(?:\.\d+)*):(\d{1,10})$/.exec(text) ?? [];
  if (administrator === undefined || assigned === undefined) return false;
  const parts = administrator.split('.').map(Number);
  const number = Number(assigned);
  if (number === 0 && parts.every(part => part === 0)) return false;
  const [first = 0] = parts;
  if (parts.length === 4) return parts.every(part => part <= 0xff) && number <= 0xffff;
  if (parts.length === 2) return parts.every(part => part <= 0xffff) && number <= 0xffff;
  if (parts.length !== 1) return false;
  return first <= 0xffff ? number <= 0xffff_ffff : first <= 0xffff_ffff && number <= 0xffff;
}
