import { type Configuration, emptyConfiguration } from '../../../config/configuration.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { type AclFamily, keyOfName, keysOfAcls } from './acl-by-name.ts';
import { aclRules, stepOf } from './acl-rules.ts';

/** Displays of ACLs. Nothing is forwarded, so no rule is ever matched. */
export const aclDisplays = (family: AclFamily) => ({
  *all(_: unknown, { volatile: { running } }: RouterFacts): Course {
    const keys = keysOfAcls(running, family);
    yield say('acl-count', { family: family.start === 'acl' ? 'IPv4' : 'IPv6', count: keys.length });
    for (const key of keys) {
      yield say('routes-blank');
      yield* acl(key, running, family);
    }
  },
  *name({ args }: { readonly args: { readonly 'acl-name': string } }, { volatile: { running } }: RouterFacts): Course {
    yield* acl(keyOfName(running, family, args['acl-name']), running, family);
  },
  *number({ args }: { readonly args: { readonly 'acl-number': string } }, { volatile: { running } }: RouterFacts): Course {
    yield* acl(`${family.start} number ${args['acl-number']}`, running, family);
  },
});

function* acl(key: string | undefined, running: Configuration, family: AclFamily): Course {
  const node = key === undefined ? undefined : running.get(key);
  if (!node) {
    yield say('acl-missing');
    return;
  }
  const lines = node.children ?? emptyConfiguration;
  const rules = aclRules(lines);
  const isSix = family.start !== 'acl';
  yield say('acl-head', {
    kind: `${kindOf(node.line, family)}${isSix ? ' IPv6' : ''} ACL`,
    name: [node.args['acl-name'], node.args['acl']].filter(part => part !== undefined).join(' '),
    rules: rules.length === 1 ? '1 rule' : `${rules.length} rules`,
    order: node.line.endsWith(' match-order auto') ? 'auto' : 'config',
  });
  const description = lines.get('description')?.args['text'];
  if (description !== undefined) yield say('acl-description', { text: description });
  yield say('acl-step', { acl: isSix ? 'IPv6 ACL' : 'ACL', step: stepOf(lines) });
  for (const { id, content } of rules) {
    yield say('acl-rule', { id, content });
    const about = lines.get(`rule ${id} description`)?.args['destext'];
    if (about !== undefined) yield say('acl-rule-description', { id, text: about });
  }
}

function kindOf(line: string, { byNumber, views }: AclFamily): string {
  const number = / number (\d+)/.exec(line)?.[1];
  const view =
    number === undefined
      ? views[
          line
            .replace(/ match-order .*/, '')
            .split(' ')
            .at(-1) ?? ''
        ]
      : byNumber.findLast(([first]) => Number(number) >= first)?.[1];
  return kinds[view ?? ''] ?? 'Advanced';
}

const kinds: Readonly<Record<string, string>> = {
  'interface-based-acl': 'Interface-based',
  'interface-based-acl6': 'Interface-based',
  'basic-acl': 'Basic',
  'basic-acl6': 'Basic',
  'layer-2-acl': 'Link',
  ucl: 'UCL',
  ucl6: 'UCL',
  'mpls-acl': 'MPLS',
};
