import { type Configuration, section, spelledKey } from '../config/configuration.ts';
import type { AttributeName, DistinguishedName } from './slash-name.ts';

/** A PKI entity of a configuration: who asks for a certificate. */
export interface Entity {
  readonly name: string;
  readonly commonName: string | undefined;
  /** In the order of `cmp request ca-name`; the vendor does not document one for entities. */
  readonly subject: DistinguishedName;
  readonly subjectAltName: EntityAltName;
}

export interface EntityAltName {
  readonly dns?: string;
  /** Dotted decimal. */
  readonly ip?: string;
  readonly email?: string;
}

/** An entity by name: exactly, or else without regard to case. */
export function entityOf(configuration: Configuration, name: string): Entity | undefined {
  const key = spelledKey(configuration, `pki entity ${name}`);
  const lines = key && section(configuration, [key]);
  if (!lines) return undefined;
  const value = (line: string, argument: string) => lines.get(line)?.args[argument];
  const subject = subjectLines.flatMap(([attribute, line, argument]) => {
    const given = value(line, argument);
    return given === undefined ? [] : [{ attribute, value: given }];
  });
  const dns = value('fqdn', 'fqdn-name');
  const ip = value('ip-address', 'ip-address');
  const email = value('email', 'email-address');
  return {
    name: key.slice('pki entity '.length),
    commonName: value('common-name', 'cn-name'),
    subject,
    subjectAltName: { ...(dns !== undefined && { dns }), ...(ip !== undefined && { ip }), ...(email !== undefined && { email }) },
  };
}

/** Attribute, line and argument of the entity view. */
const subjectLines: readonly (readonly [AttributeName, string, string])[] = [
  ['C', 'country', 'country-code'],
  ['ST', 'state', 'state-province-name'],
  ['L', 'locality', 'locality-name'],
  ['O', 'organization', 'organization-name'],
  ['OU', 'organization-unit', 'org-unit'],
  ['CN', 'common-name', 'cn-name'],
];
