import { type Configuration, type ConfigurationNode, section, type SectionPath } from '../config/configuration.ts';
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
  const lines = section(configuration, domainPath(name));
  return lines && { name, entity: lines.get('certificate request entity')?.args['entity-name'], session: sessionIn(lines, name) };
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
export const cmpSessions = (configuration: Configuration): readonly CmpSession[] =>
  domains(configuration).flatMap(({ session }) => session ?? []);

function sessionIn(lines: Configuration, domain: string): CmpSession | undefined {
  const key = [...lines.keys()].find(key => key.startsWith(sessionPrefix));
  const held = key && lines.get(key)?.children;
  if (!held) return undefined;
  const value = (line: string, argument: string) => held.get(line)?.args[argument];
  return {
    name: key.slice(sessionPrefix.length),
    domain,
    entity: value('cmp request entity', 'entity-name'),
    key: requestKey(held.get('cmp request rsa local-key-pair')),
    caName: value('cmp request ca-name', 'ca-name'),
    url: value('cmp request server url', 'url-address'),
    vpnInstance: value('cmp request server url', 'vpn-instance-name'),
    sourceInterface: held.get('cmp source interface')?.line.slice('cmp source interface '.length),
    authenticationCertificate: value('cmp request authentication-cert', 'cert-name'),
    autoUpdate: held.has('certificate auto-update enable'),
    updateAtPercent: Number(value('certificate update expire-time', 'valid-percent') ?? defaultUpdateAtPercent),
  };
}

function requestKey(node: ConfigurationNode | undefined): RequestKey | undefined {
  const name = node?.args['key-name'];
  if (!node || name === undefined) return undefined;
  const [, regenerate, bits] = / (regenerate)(?: (\d+))?$/.exec(node.line.slice(`cmp request rsa local-key-pair ${name}`.length)) ?? [];
  return { name, regenerate: regenerate === undefined ? undefined : { bits: Number(bits ?? defaultRegeneratedBits) } };
}

const domainPrefix = 'pki domain ';
const sessionPrefix = 'pki cmp session ';
