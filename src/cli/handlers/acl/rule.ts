import type { Page } from '../../../../firmware-model/schema/page.ts';
import type { Configuration, Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';
import { aclRules, keyOfRule, nextRule } from './acl-rules.ts';
import { ruleContent, withoutParts } from './rule-content.ts';

type RuleCommand = Pick<Command, 'args' | 'canonical' | 'session'>;

/** One for each form of a page: the forms are too long for the compiler to read arguments out of. */
export type RuleHandlers<P extends Page> = Readonly<Record<keyof P['forms'], (command: RuleCommand, router: RouterFacts) => Step>>;

/** Holds a rule under its number, or the next one; a rule of that number is replaced. Without a number what is there is not held twice. */
export function setRule(command: RuleCommand, router: RouterFacts): Step {
  const { args, canonical, session } = command;
  const { lines } = candidateHere(session, router);
  const content = ruleContent(canonical);
  const typed = args['rule-id'];
  if (typed === undefined && aclRules(lines).some(rule => rule.content === content)) return say('acl-rule-exists');
  const id = typed === undefined ? nextRule(lines) : Number(typed);
  const instance = args['vpn-instance-name'];
  const object = instance === undefined ? {} : { names: [`ip vpn-instance ${instance}`], refersTo: `ip vpn-instance ${instance}` };
  const node = { line: `rule ${id} ${content}`, args: { ...args, 'rule-id': `${id}` }, ...object };
  return edited(command, [{ op: 'set', ...editPlace(session.views, router.views), key: keyOfRule(id), node, entered: canonical }]);
}

/** Takes away the rule that says this. */
export function undoRule(command: RuleCommand, router: RouterFacts): Step {
  const { canonical, session } = command;
  const { lines } = candidateHere(session, router);
  const content = ruleContent(canonical);
  const found = aclRules(lines).find(rule => rule.content === content);
  return found ? edited(command, clearing(found.id, lines, command, router)) : say('acl-rule-missing');
}

/** Takes away the rules of these numbers. */
export function undoRules(command: RuleCommand, router: RouterFacts): Step {
  const { args, session } = command;
  const { lines } = candidateHere(session, router);
  const first = Number(args['rule-id']);
  const last = Number(args['end-rule-id'] ?? first);
  const found = aclRules(lines).filter(({ id }) => id >= first && id <= last);
  const edits = found.flatMap(({ id }) => clearing(id, lines, command, router));
  return edits.length > 0 ? edited(command, edits) : say('acl-rule-missing');
}

/** Takes parts of a rule away: what is left is the rule. */
export function undoParts(command: RuleCommand, router: RouterFacts): Step {
  const { args, canonical, session } = command;
  const key = keyOfRule(Number(args['rule-id']));
  const node = candidateHere(session, router).lines.get(key);
  if (!node) return say('acl-rule-missing');
  const parts = new Set(canonical.replace(/^undo rule \d+ /, '').split(' '));
  const { names, refersTo, ...rest } = node;
  const left = { ...(parts.has('vpn-instance') ? rest : node), line: withoutParts(node.line, parts) };
  return edited(command, [{ op: 'set', ...editPlace(session.views, router.views), key, node: left, entered: canonical }]);
}

/** With what is said of the rule. */
function clearing(id: number, lines: Configuration, { canonical, session }: RuleCommand, router: RouterFacts): readonly Edit[] {
  const keys = [keyOfRule(id), `${keyOfRule(id)} description`].filter(key => lines.has(key));
  return keys.map(key => ({ op: 'clear', ...editPlace(session.views, router.views), key, entered: canonical }));
}

const edited = ({ session }: RuleCommand, edits: readonly Edit[]): Step =>
  did({ type: 'configuration.edited', session: session.id, edits });
