import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { type AclFamily, keyOfName } from './acl-by-name.ts';

/** Counters are zero as it is; an ACL that does not exist has none. */
export const aclResets = (family: AclFamily) => ({
  all: (): readonly Step[] => [],
  name: ({ args }: { readonly args: { readonly 'acl-name': string } }, { volatile: { running } }: RouterFacts): readonly Step[] =>
    keyOfName(running, family, args['acl-name']) === undefined ? [say('acl-missing')] : [],
  number: ({ args }: { readonly args: { readonly 'acl-number': string } }, { volatile: { running } }: RouterFacts): readonly Step[] =>
    running.has(`${family.start} number ${args['acl-number']}`) ? [] : [say('acl-missing')],
});
