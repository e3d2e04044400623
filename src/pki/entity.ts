import { type Configuration, spelledKey } from '../config/configuration.ts';
import { type Settings, settingsOf } from '../config/settings.ts';
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
  if (key === undefined || !configuration.get(key)?.children) return undefined;
  const ownName = key.slice('pki entity '.length);
  const entity = settingsOf(configuration).section('pki entity <entity-name>', { 'entity-name': ownName });
  const dns = entity.line('fqdn')?.args['fqdn-name'];
  const ip = entity.line('ip-address')?.args['ip-address'];
  const email = entity.line('email')?.args['email-address'];
  return {
    name: ownName,
    commonName: entity.line('common-name')?.args['cn-name'],
    subject: subjectOf(entity),
    subjectAltName: { ...(dns !== undefined && { dns }), ...(ip !== undefined && { ip }), ...(email !== undefined && { email }) },
  };
}

function subjectOf(entity: Settings<'pki-entity'>): DistinguishedName {
  const values = {
    C: entity.line('country')?.args['country-code'],
    ST: entity.line('state')?.args['state-province-name'],
    L: entity.line('locality')?.args['locality-name'],
    O: entity.line('organization')?.args['organization-name'],
    OU: entity.line('organization-unit')?.args['org-unit'],
    CN: entity.line('common-name')?.args['cn-name'],
  };
  return inOrderOfRequest.flatMap(attribute => {
    const value = values[attribute];
    return value === undefined ? [] : [{ attribute, value }];
  });
}

const inOrderOfRequest = ['C', 'ST', 'L', 'O', 'OU', 'CN'] as const satisfies readonly AttributeName[];
