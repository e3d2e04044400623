import type { SearchEntry } from 'ldapts';
import { printable } from '../../cmp/printable.ts';
import { DownloadError, type Downloads, type LdapQuery } from '../../pki/downloads.ts';
import { Deadline } from './deadline.ts';
import { dialAsIs } from './dial.ts';
import type { DownloadOptions } from './download-over-http.ts';
import { type LdapAnswer, LdapConnection } from './ldap-connection.ts';
import { NetworkFault } from './network-fault.ts';

type Ldap = typeof import('ldapts');

/**
 * One value of one entry: bind, then a search of that entry alone, RFC 4511. No referral is followed. The library writes and reads messages;
 * the connection is ours, because its own knows no source address, no version 2 and no bounds.
 */
export function downloadOverLdap({ totalMilliseconds = 60_000, dial = dialAsIs }: DownloadOptions = {}): Downloads['ldap'] {
  return async (query, from, longest, stopped) => {
    const deadline = new Deadline(stopped, totalMilliseconds);
    let connection: LdapConnection | undefined;
    try {
      const ldap = await import('ldapts');
      connection = await LdapConnection.open(dial(query.ip, query.port, from), ldap, longest + roomForTheRest, deadline.signal);
      await bind(connection, query, ldap);
      return valueIn(await search(connection, query, ldap), query, longest);
    } catch (error) {
      throw naming(query, error);
    } finally {
      connection?.close();
      deadline.drop();
    }
  };
}

/** Version 2 knows nobody who has not bound, RFC 1777 §4.1; without a user it is done as nobody. */
async function bind(connection: LdapConnection, { version, user }: LdapQuery, ldap: Ldap): Promise<void> {
  const request = new ldap.BindRequest({ messageId: 1, dn: user?.name ?? '', password: user?.password ?? '' });
  request.version = version;
  check(await connection.ask(request));
}

async function search(connection: LdapConnection, { dn, attributes }: LdapQuery, ldap: Ldap): Promise<readonly SearchEntry[]> {
  const filter = new ldap.PresenceFilter({ attribute: 'objectClass' });
  const request = new ldap.SearchRequest({ messageId: 2, baseDN: dn, scope: 'base', filter, attributes: [...attributes] });
  const answers = await connection.ask(request);
  check(answers);
  return answers.filter(answer => answer instanceof ldap.SearchEntry);
}

/** Asked for without an option, a server answers with `;binary` where that is how it transfers the value, RFC 4522 §3. */
function valueIn(entries: readonly SearchEntry[], { attributes: wanted }: LdapQuery, longest: number): Uint8Array {
  if (entries.length === 0) throw new LdapRefusal('the directory shows no such entry');
  const held = entries.flatMap(({ attributes }) => attributes);
  for (const name of wanted) {
    const value = held.find(({ type }) => baseName(type) === baseName(name))?.parsedBuffers[0];
    if (value && value.length > longest) throw new NetworkFault('ANSWER_TOO_LARGE', `more than ${longest} octets`);
    if (value && value.length > 0) return Uint8Array.from(value);
  }
  throw new LdapRefusal(`the entry has no ${wanted.join(', ')}`);
}

const baseName = (attribute: string): string => attribute.split(';', 1)[0]?.toLowerCase() ?? '';

function check(answers: readonly LdapAnswer[]): void {
  const { status = 0, errorMessage = '' } = answers.at(-1) ?? {};
  if (status === 0) return;
  const result = resultCodes.get(status) ?? `result ${status}`;
  throw new LdapRefusal(`the directory answers ${result}${errorMessage && `: ${printable(errorMessage)}`}`);
}

/** The directory answers, but not with a value. */
class LdapRefusal extends Error {}

/** Whoever reads the reason is told who was asked, as it was configured. */
function naming({ ip, port, dn }: LdapQuery, error: unknown): unknown {
  const asked = `(ldap://${ip}:${port}, ${dn})`;
  if (error instanceof LdapRefusal) return new DownloadError('DOWNLOAD_LDAP_RESULT', `${error.message} ${asked}`, { cause: error });
  if (error instanceof NetworkFault) return new DownloadError(`DOWNLOAD_${error.code}`, `${error.detail} ${asked}`, { cause: error });
  return error;
}

/** What stands around a value: names, and other values that the server gives unasked. */
const roomForTheRest = 64 * 1024;

/** RFC 4511 §4.1.9, those that a bind or a search may end in. */
const resultCodes: ReadonlyMap<number, string> = new Map([
  [1, 'operationsError'],
  [2, 'protocolError'],
  [3, 'timeLimitExceeded'],
  [4, 'sizeLimitExceeded'],
  [7, 'authMethodNotSupported'],
  [8, 'strongerAuthRequired'],
  [10, 'referral'],
  [11, 'adminLimitExceeded'],
  [13, 'confidentialityRequired'],
  [16, 'noSuchAttribute'],
  [32, 'noSuchObject'],
  [34, 'invalidDNSyntax'],
  [48, 'inappropriateAuthentication'],
  [49, 'invalidCredentials'],
  [50, 'insufficientAccessRights'],
  [51, 'busy'],
  [52, 'unavailable'],
  [53, 'unwillingToPerform'],
  [80, 'other'],
]);
