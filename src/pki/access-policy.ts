import type { Configuration } from '../config/configuration.ts';
import { type Setting, settingsOf } from '../config/settings.ts';
import { altNamesOf } from './alt-names.ts';
import type { Certificate } from './certificate.ts';
import { formatName } from './certificate-name.ts';

/** What the access control policies of certificate attributes say of a certificate, and which of them. */
export interface AccessDecision {
  readonly action: 'permit' | 'deny';
  /** The policy and rule that decided; undefined: the default action. */
  readonly by?: { readonly policy: string; readonly rule: number };
}

/**
 * Policies are tried one by one, in the order entered; in each, rules in the order of their numbers, and the first whose attribute group
 * the certificate fits decides. A rule of a group that does not exist fits nothing.
 */
export function accessDecision(certificate: Certificate, configuration: Configuration): AccessDecision {
  const settings = settingsOf(configuration);
  const words = wordsOf(certificate);
  for (const policy of settings.sections('pki certificate access-control-policy <policy-name>')) {
    const rule = inOrder(policy.settings.all('rule <id>')).find(({ args }) => fitsGroup(args['group-name'], words, configuration));
    const by = rule && { policy: policy.args['policy-name'] ?? '', rule: Number(rule.args.id) };
    if (by) return { action: rule.has('deny') ? 'deny' : 'permit', by };
  }
  return { action: settings.line('pki certificate access-control-policy default')?.has('deny') ? 'deny' : 'permit' };
}

/** The texts of a certificate that a rule may look at. */
interface Words {
  /** A name has one, alternative names have as many as there are. */
  readonly 'issuer-name': readonly string[];
  readonly 'subject-name': readonly string[];
  readonly fqdn: readonly string[];
  readonly ip: readonly string[];
}

function wordsOf(certificate: Certificate): Words {
  const { dns, ip } = altNamesOf(certificate);
  return { 'issuer-name': [formatName(certificate.issuer)], 'subject-name': [formatName(certificate.subject)], fqdn: dns, ip };
}

/** All rules of the group have to fit; one without rules restricts nothing. */
function fitsGroup(name: string | undefined, words: Words, configuration: Configuration): boolean {
  if (name === undefined || !configuration.has(`pki certificate attribute-group ${name}`)) return false;
  const group = settingsOf(configuration).section('pki certificate attribute-group <group-name>', { 'group-name': name });
  return group.all('attribute <id>').every(rule => fitsRule(rule, words));
}

/**
 * Case counts (command reference, attribute). Of several alternative names one has to fit for `ctn` and `equ`, and none may for `nctn` and
 * `nequ`, which a certificate without such names therefore fits. An address is contained where it is one of the addresses.
 */
function fitsRule(rule: Setting<'pki-attribute', 'attribute <id>'>, words: Words): boolean {
  const [kind] = kinds.filter(word => rule.has(word));
  const value = rule.args['attribute-value'] ?? rule.args['ip-address'] ?? '';
  if (!kind) return false;
  const contains = (rule.has('ctn') || rule.has('nctn')) && kind !== 'ip';
  const found = words[kind].some(text => (contains ? text.includes(value) : text === value));
  return rule.has('ctn') || rule.has('equ') ? found : !found;
}

const inOrder = (rules: readonly Setting<'pki-access', 'rule <id>'>[]) =>
  rules.toSorted((one, other) => Number(one.args.id) - Number(other.args.id));

const kinds = ['issuer-name', 'subject-name', 'fqdn', 'ip'] as const satisfies readonly (keyof Words)[];
