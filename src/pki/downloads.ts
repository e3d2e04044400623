/** Where a connection is made from, as the router's configuration says it. */
export interface Origin {
  /** IPv4 address of the router; undefined: whichever the route gives. */
  readonly source: string | undefined;
  readonly vpnInstance: string | undefined;
}

export const anywhere: Origin = { source: undefined, vpnInstance: undefined };

/**
 * What the router fetches that is no CMP. Both give the whole of it or reject with a `DownloadError`: more than `longest` octets are not
 * read.
 */
export interface Downloads {
  /** `url`: as configured, byte for byte. */
  http(url: string, from: Origin, longest: number, signal: AbortSignal): Promise<Uint8Array>;
  ldap(query: LdapQuery, from: Origin, longest: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** One value of one entry of a directory. */
export interface LdapQuery {
  readonly ip: string;
  readonly port: number;
  readonly version: 2 | 3;
  /** Name of the entry. */
  readonly dn: string;
  /** Whichever of them comes first has a value. */
  readonly attributes: readonly string[];
  /** Without one the directory is asked anonymously. */
  readonly user: { readonly name: string; readonly password: string } | undefined;
}

export type DownloadErrorCode =
  | 'DOWNLOAD_UNREACHABLE'
  | 'DOWNLOAD_TIMEOUT'
  | 'DOWNLOAD_HTTP_STATUS'
  | 'DOWNLOAD_CONTENT_TYPE'
  | 'DOWNLOAD_LDAP_RESULT'
  | 'DOWNLOAD_ANSWER_TOO_LARGE'
  | 'DOWNLOAD_ANSWER_TRUNCATED'
  | 'DOWNLOAD_BAD_URL'
  | 'DOWNLOAD_STOPPED';

export class DownloadError extends Error {
  readonly code: DownloadErrorCode;
  /** What the operator can act on. No password. */
  readonly detail: string;
  constructor(code: DownloadErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'DownloadError';
    this.code = code;
    this.detail = detail;
  }
}

/** Why nothing was fetched, or what was fetched is of no use. */
export interface DownloadFault {
  readonly code: DownloadFaultCode;
  readonly detail: string;
}

export type DownloadFaultCode =
  | DownloadErrorCode
  | 'DOWNLOAD_CARD_FULL'
  | 'DOWNLOAD_CARD_NOT_WRITTEN'
  | 'DOWNLOAD_NO_CRL'
  | 'DOWNLOAD_CRL_NO_ISSUER'
  | 'DOWNLOAD_CRL_BAD_SIGNATURE'
  | 'DOWNLOAD_CRL_OLDER'
  | 'DOWNLOAD_VPN_MISSING'
  | 'DOWNLOAD_SSL'
  | 'DOWNLOAD_PASSWORD'
  | 'DOWNLOAD_NO_SERVER';

/** Where something is fetched from. */
export type DownloadPlace = { readonly from: Origin } & (
  | { readonly by: 'http'; readonly url: string }
  | { readonly by: 'ldap'; readonly query: LdapQuery }
);

export const fetchFrom = (downloads: Downloads, place: DownloadPlace, longest: number, signal: AbortSignal): Promise<Uint8Array> =>
  place.by === 'http' ? downloads.http(place.url, place.from, longest, signal) : downloads.ldap(place.query, place.from, longest, signal);

/** A router without a network. */
export const noDownloads: Downloads = {
  http: () => Promise.reject(unreachable()),
  ldap: () => Promise.reject(unreachable()),
};

const unreachable = () => new DownloadError('DOWNLOAD_UNREACHABLE', 'there is no network here');
