import { type Configuration, section, type SectionPath } from '../config/configuration.ts';
import { type Setting, Settings, settingsOf } from '../config/settings.ts';
import { once } from './remembered.ts';
import { mentionsOf } from '../config/mentions.ts';

/** A PKI domain of a configuration. Its name is case-sensitive. */
export interface Domain {
  readonly name: string;
  /** `certificate request entity` */
  readonly entity: string | undefined;
  readonly session: CmpSession | undefined;
}

/** The CMP session of a domain; what was not configured is undefined or has its default. */
export interface CmpSession {
  readonly name: string;
  readonly domain: string;
  readonly entity: string | undefined;
  readonly key: RequestKey | undefined;
  /** As typed, without quotes. */
  readonly caName: string | undefined;
  /** As typed, byte for byte. */
  readonly url: string | undefined;
  readonly vpnInstance: string | undefined;
  readonly sourceInterface: string | undefined;
  /** File name on the CF card. */
  readonly authenticationCertificate: string | undefined;
  readonly autoUpdate: boolean;
  /** Part of the certificate's validity after which it is updated, in percent. */
  readonly updateAtPercent: number;
}

export interface RequestKey {
  readonly name: string;
  /** Whether an update makes a new key pair, and of how many bits. */
  readonly regenerate: { readonly bits: number } | undefined;
}

const defaultUpdateAtPercent = 50;
const defaultRegeneratedBits = 2048;

export const domainPath = (domain: string): SectionPath => [`pki domain ${domain}`];
export const sessionPath = (domain: string, session: string): SectionPath => [...domainPath(domain), `${sessionPrefix}${session}`];

/** The name in such a path. */
const domainNameIn = ([domain = '']: SectionPath): string => domain.slice(domainPrefix.length);

export function domainOf(configuration: Configuration, name: string): Domain | undefined {
  if (!section(configuration, domainPath(name))) return undefined;
  const domain = settingsOf(configuration).section('pki domain <domain-name>', { 'domain-name': name });
  return { name, entity: domain.line('certificate request entity')?.args['entity-name'], session: sessionIn(domain, name) };
}

/** The CMP session of a domain: there is one at most. */
export const cmpSessionOf = (configuration: Configuration, domain: string): CmpSession | undefined =>
  domainOf(configuration, domain)?.session;

export const domains = (configuration: Configuration): readonly Domain[] =>
  [...configuration.keys()].flatMap(key => (key.startsWith(domainPrefix) && domainOf(configuration, key.slice(domainPrefix.length))) || []);

/** CMP sessions whose lines, or whose own name, name something. */
export const sessionsNaming = (configuration: Configuration, name: string): readonly CmpSession[] =>
  mentionsOf(configuration, name).flatMap(({ path }) => cmpSessionOf(configuration, domainNameIn(path)) ?? []);

/** Every CMP session of a configuration. */
export const cmpSessions = once((configuration: Configuration): readonly CmpSession[] =>
  domains(configuration).flatMap(({ session }) => session ?? []),
);

function sessionIn({ lines }: Settings<'pki-domain'>, domain: string): CmpSession | undefined {
  const key = [...lines.keys()].find(line => line.startsWith(sessionPrefix));
  const held = key && lines.get(key)?.children;
  return key && held ? cmpSession(new Settings(held), key.slice(sessionPrefix.length), domain) : undefined;
}

function cmpSession(settings: Settings<'pki-cmp-session'>, name: string, domain: string): CmpSession {
  const server = settings.line('cmp request server url')?.args;
  return {
    name,
    domain,
    entity: settings.line('cmp request entity')?.args['entity-name'],
    key: requestKey(settings.line('cmp request rsa local-key-pair')),
    caName: settings.line('cmp request ca-name')?.args['ca-name'],
    url: server?.['url-address'],
    vpnInstance: server?.['vpn-instance-name'],
    sourceInterface: settings.line('cmp source interface')?.line.slice('cmp source interface '.length),
    authenticationCertificate: settings.line('cmp request authentication-cert')?.args['cert-name'],
    autoUpdate: settings.line('certificate auto-update enable') !== undefined,
    updateAtPercent: Number(settings.line('certificate update expire-time')?.args['valid-percent'] ?? defaultUpdateAtPercent),
  };
}

function requestKey(setting: Setting<'pki-cmp-session', 'cmp request rsa local-key-pair'> | undefined): RequestKey | undefined {
  const { 'key-name': name, 'key-bit': bits } = setting?.args ?? {};
  if (!setting || name === undefined) return undefined;
  return { name, regenerate: setting.has('regenerate') ? { bits: Number(bits ?? defaultRegeneratedBits) } : undefined };
}

const domainPrefix = 'pki domain ';
const sessionPrefix = 'pki cmp session ';
