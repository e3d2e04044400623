/** Whether a word is an IPv6 address (RFC 4291 §2.2): eight groups, one run of zero groups shortened to `::`, the last two as IPv4. */
export function isIpv6(text: string): boolean {
  const [front = '', back, more] = text.split('::');
  if (more !== undefined) return false;
  const [before, behind] = [groupsIn(front), groupsIn(back ?? '')];
  if (before === undefined || behind === undefined) return false;
  return back === undefined ? before === groupsOfAddress : before + behind < groupsOfAddress;
}

/** How many groups of 16 bits; undefined where one is none. */
function groupsIn(text: string): number | undefined {
  if (text === '') return 0;
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  const isMixed = ipv4.test(last) && last.split('.').every(octet => Number(octet) <= 255);
  const plain = isMixed ? groups.slice(0, -1) : groups;
  return plain.every(group => /^[\da-f]{1,4}$/i.test(group)) ? plain.length + (isMixed ? 2 : 0) : undefined;
}

const groupsOfAddress = 8;
const ipv4 = /^(\d{1,3}\.){3}\d{1,3}$/;
