/** A file as SCP names it: of the card, or of a server where a host stands before it. */
export interface ScpPlace {
  readonly user?: string;
  readonly host?: string;
  readonly path: string;
}

/** `user@host:path`, an IPv6 address in brackets. Without a user only an address is a host: drives of cards end in a colon too. */
export function scpPlace(typed: string): ScpPlace {
  const [, user, bracketed, plain, path = ''] = /^(?:([^@/]+)@)?(?:\[([^\]]+)\]|([^:@/[\]]+)):(.*)$/.exec(typed) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined) return { path: typed };
  if (user !== undefined) return { user, host, path };
  return bracketed !== undefined || /^\d+(?:\.\d+){3}$/.test(host) ? { host, path } : { path: typed };
}
