import type { CliSession } from '../session.ts';

/** The PKI domain and CMP session whose view a line is typed in; empty where there is none. */
export function pkiPlace({ views }: CliSession): { readonly domain: string; readonly session: string } {
  const named = (argument: string) => views.findLast(({ args }) => argument in args)?.args[argument] ?? '';
  return { domain: named('domain-name'), session: named('session-name') };
}
