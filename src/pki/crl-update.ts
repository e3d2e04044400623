import type { Configuration } from '../config/configuration.ts';
import { unlock } from '../config/reversible-cipher.ts';
import { type Settings, settingsOf } from '../config/settings.ts';
import { hasVpnInstance } from '../config/vpn-instance.ts';
import { attributesOf } from './downloaded-file.ts';
import type { DownloadFault, DownloadPlace, LdapQuery } from './downloads.ts';

/** The automatic CRL update of one domain. */
export interface CrlUpdate {
  readonly domain: string;
  readonly period: number;
  /** Tried in this order. */
  readonly sources: readonly CrlSource[];
}

/** Where a CRL is fetched from; `fault`: why it is not even tried. */
export interface CrlSource {
  readonly place: DownloadPlace;
  /** What it is saved as. */
  readonly file: string;
  readonly fault?: DownloadFault | undefined;
}

/** Domains whose CRL is updated by itself, and from somewhere. */
export function crlUpdates(configuration: Configuration): readonly CrlUpdate[] {
  const known = updatesOf.get(configuration);
  if (known) return known;
  const updates = settingsOf(configuration)
    .sections('pki domain <domain-name>')
    .flatMap(({ args: { 'domain-name': domain = '' }, settings }) => updateIn(domain, settings, configuration) ?? []);
  updatesOf.set(configuration, updates);
  return updates;
}

/** Asked with every fact that may matter, and a configuration may be long. */
const updatesOf = new WeakMap<Configuration, readonly CrlUpdate[]>();

function updateIn(domain: string, settings: Settings<'pki-domain'>, configuration: Configuration): CrlUpdate | undefined {
  if (!settings.line('crl auto-update enable')) return undefined;
  const hours = Number(settings.line('crl update-period')?.args.interval ?? defaultPeriod);
  const isLdap = settings.line('crl')?.line === 'crl ldap';
  const sources = (isLdap ? ldapSources(domain, settings) : httpSources(domain, settings)).map(source =>
    withVpnFault(source, configuration),
  );
  return sources.length === 0 ? undefined : { domain, period: hours * 3_600_000, sources };
}

const httpSources = (domain: string, settings: Settings<'pki-domain'>): readonly CrlSource[] =>
  settings.all('crl url <url-addr>').map(({ args }) => {
    const { 'url-addr': url = '', 'source-ip-address': source, 'vpn-instance-name': vpnInstance } = args;
    return { place: { by: 'http', url, from: { source, vpnInstance } }, file: fileOf(url, domain) };
  });

function ldapSources(domain: string, settings: Settings<'pki-domain'>): readonly CrlSource[] {
  const server = settings.line('ldap-server ip');
  const { 'ldap-ip-address': ip = '', 'source-ip-address': source, 'vpn-instance-name': vpnInstance } = server?.args ?? {};
  const { user, fault } = userOf(settings);
  const access = { ip, port: Number(server?.args.port ?? 389), version: server?.args.version === '2' ? 2 : 3, user } as const;
  return settings.all('crl ldap dn <dn-value>').map(({ args: { 'dn-value': dn = '', 'attr-value': attribute } }) => {
    const query = { ...access, dn, attributes: attribute === undefined ? attributesOf.crl : [attribute] };
    return {
      place: { by: 'ldap', query, from: { source, vpnInstance } },
      file: `${domain}.crl`,
      fault: server === undefined ? noServer : server.has('ssl') ? ssl : fault,
    };
  });
}

function userOf(settings: Settings<'pki-domain'>): { readonly user: LdapQuery['user']; readonly fault?: DownloadFault } {
  const { 'ldap-dn': name, 'ldap-password': cipher } = settings.line('ldap-server authentication')?.args ?? {};
  if (name === undefined || cipher === undefined) return { user: undefined };
  const password = unlock(cipher);
  return password === undefined ? { user: undefined, fault: foreignPassword } : { user: { name, password } };
}

function withVpnFault(source: CrlSource, configuration: Configuration): CrlSource {
  const { vpnInstance } = source.place.from;
  if (vpnInstance === undefined || hasVpnInstance(configuration, vpnInstance)) return source;
  return { ...source, fault: { code: 'DOWNLOAD_VPN_MISSING', detail: vpnInstance } };
}

/** The last part of the path (inferred); where that can be no name, that of the domain. */
function fileOf(url: string, domain: string): string {
  const last = /^http:\/\/[^/?]+\/(?:[^?]*\/)?([^/?]+)/i.exec(url)?.[1] ?? '';
  return isFileName(last) ? last : `${domain}.crl`;
}

const isFileName = (text: string): boolean => /^[\w.-]{1,63}$/.test(text) && !/^\.+$/.test(text);

const noServer: DownloadFault = { code: 'DOWNLOAD_NO_SERVER', detail: 'ldap-server ip is missing' };
const ssl: DownloadFault = { code: 'DOWNLOAD_SSL', detail: 'leave ssl out of ldap-server' };
const foreignPassword: DownloadFault = { code: 'DOWNLOAD_PASSWORD', detail: 'enter ldap-server authentication again' };

/** Hours: command reference, crl update-period. */
const defaultPeriod = 8;
