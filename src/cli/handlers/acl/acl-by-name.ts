import { type Configuration, type ConfigurationNode, type Edit, emptyConfiguration } from '../../../config/configuration.ts';
import { mentionsOf } from '../../../config/mentions.ts';
import { enter } from '../../grammar/view-stack.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { changeSession, type Course, did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

type NameCommand = Pick<Command<{ readonly 'acl-name': string }>, 'args' | 'canonical' | 'session'>;
type NumberCommand = Pick<Command<{ readonly acl: string }>, 'args' | 'canonical' | 'session'>;

/** Views of ACLs by what the line of one says, or by its number where it has one. */
export interface AclFamily {
  /** What its lines begin with: `acl`, `acl ipv6`. */
  readonly start: string;
  readonly views: Readonly<Record<string, string>>;
  readonly byNumber: readonly (readonly [first: number, view: string])[];
}

/** Commands that name an ACL and no kind of it. */
export const aclsByName = (family: AclFamily) => ({
  *name(command: NameCommand, router: RouterFacts): Course {
    const { args, session, canonical } = command;
    const name = args['acl-name'];
    const candidate = candidateConfiguration(router, session);
    const known = keyOfName(candidate, family, name);
    const node = known === undefined ? undefined : candidate.get(known);
    if (!node) yield did({ type: 'configuration.edited', session: session.id, edits: [{ ...creating(family, name), entered: canonical }] });
    const view = (node && viewOf(node, family)) ?? family.views['advance'] ?? '';
    const section = known ?? `${family.start} name ${name}`;
    const acl = node?.args['acl'] ?? name;
    yield changeSession(old => ({ ...old, views: enter(session.views, { view, args: { acl }, section }) }));
  },
  undoNumber: ({ args, session, canonical }: NumberCommand, router: RouterFacts): Step =>
    clearing(`${family.start} number ${args.acl}`, candidateConfiguration(router, session), { session, canonical }),
  undoName({ args, session, canonical }: NameCommand, router: RouterFacts): Step {
    const candidate = candidateConfiguration(router, session);
    return clearing(keyOfName(candidate, family, args['acl-name']), candidate, { session, canonical });
  },
  undoAll({ session, canonical }: Pick<Command, 'session' | 'canonical'>, router: RouterFacts): Step {
    const keys = keysOfAcls(candidateConfiguration(router, session), family);
    const edits = keys.map((key): Edit => ({ op: 'clear', path: [], key, entered: canonical }));
    return did({ type: 'configuration.edited', session: session.id, edits });
  },
});

/** What of a line that makes or opens an ACL names it. */
export interface Naming {
  readonly args: { readonly acl: string; readonly 'acl-name'?: string };
  readonly session: Command['session'];
}

/** Refuses a name that an ACL of another kind has: an ACL stays what it was made as (inferred). */
export function aclsOfKind(family: AclFamily, kind: string) {
  const refusal = ({ args, session }: Naming, router: RouterFacts): Step | undefined => {
    const candidate = candidateConfiguration(router, session);
    const key = keyOfName(candidate, family, args.acl);
    const node = key === undefined ? undefined : candidate.get(key);
    if (session.isUnattended || !node) return undefined;
    const isSame = key === `${family.start} name ${args.acl}` && viewOf(node, family) === family.views[kind];
    return isSame ? undefined : say('acl-name-taken');
  };
  return { name: refusal, nameAuto: refusal };
}

/** Refuses a name that an ACL of another number or of none has, and a second name of a number. */
export function aclsNumbered(family: AclFamily) {
  const refusal = ({ args, session }: Naming, router: RouterFacts): Step | undefined => {
    const candidate = candidateConfiguration(router, session);
    const [key, name] = [`${family.start} number ${args.acl}`, args['acl-name'] ?? ''];
    const its = candidate.get(key)?.args['acl-name'] ?? name;
    const isFree = session.isUnattended || (its === name && (keyOfName(candidate, family, name) ?? key) === key);
    return isFree ? undefined : say('acl-name-taken');
  };
  return { named: refusal, namedAuto: refusal };
}

/** The key of the ACL of a name: it may stand under a number that it has beside it. */
export function keyOfName(configuration: Configuration, { start }: Pick<AclFamily, 'start'>, name: string): string | undefined {
  const key = `${start} name ${name}`;
  if (configuration.has(key)) return key;
  return mentionsOf(configuration, key).find(({ path, node }) => path.length === 0 && node.args['acl-name'] === name)?.key;
}

/** Keys of the ACLs of a family, in the order of the configuration. */
export const keysOfAcls = (configuration: Configuration, { start }: Pick<AclFamily, 'start'>): readonly string[] =>
  [...configuration].flatMap(([key, { children }]) => (children && isAcl(key, start) ? key : []));

const isAcl = (key: string, start: string): boolean => [`${start} number `, `${start} name `].some(beginning => key.startsWith(beginning));

const creating = ({ start }: AclFamily, name: string): Edit => ({
  op: 'set',
  path: [],
  key: `${start} name ${name}`,
  node: { line: `${start} name ${name} advance`, args: { acl: name }, children: emptyConfiguration },
});

/** Which view an ACL is worked at in. */
function viewOf({ line }: ConfigurationNode, { views, byNumber }: AclFamily): string | undefined {
  const number = Number(/ number (\d+)/.exec(line)?.[1] ?? Number.NaN);
  if (!Number.isNaN(number)) return byNumber.findLast(([first]) => number >= first)?.[1];
  return views[line.split(' ').at(line.includes(' match-order ') ? -3 : -1) ?? ''];
}

function clearing(key: string | undefined, configuration: Configuration, by: Pick<Command, 'session' | 'canonical'>): Step {
  if (key === undefined || !configuration.has(key)) return say('acl-missing');
  return did({ type: 'configuration.edited', session: by.session.id, edits: [{ op: 'clear', path: [], key, entered: by.canonical }] });
}
