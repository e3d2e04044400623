import type page from '../../../../firmware-model/pages/routing/route-policy.ts';
import { type ConfigurationNode, type Edit, emptyConfiguration } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { nextPolicy, nodesOf } from './route-policies.ts';

/** Nodes are sections of their own; the mode of one may change, and what is in it stays. */
export default {
  enter({ args, canonical, session }, router) {
    const lines = candidateConfiguration(router, session);
    const key = `route-policy ${args['route-policy-name']} node ${args.node}`;
    const known = lines.get(key);
    if (known?.line === canonical) return undefined;
    const list = nodesOf(lines, args['route-policy-name'])[0]?.node.args['list'] ?? nextPolicy(lines);
    const node = {
      line: canonical,
      args: { ...args, list },
      names: [`route-policy ${args['route-policy-name']}`],
      children: known?.children ?? emptyConfiguration,
    };
    return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'set', path: [], key, node }] });
  },
  undo({ args, canonical, session }, router) {
    const nodes = nodesOf(candidateConfiguration(router, session), args['route-policy-name']);
    const isMeant = (name: 'node' | 'matchMode', { args: of }: ConfigurationNode) => args[name] === undefined || of[name] === args[name];
    const meant = nodes.filter(({ node }) => isMeant('node', node) && isMeant('matchMode', node));
    if (meant.length === 0) return say('route-policy-missing');
    const edits = meant.map(({ key }, at): Edit => ({ op: 'clear', path: [], key, ...(at === 0 && { entered: canonical }) }));
    return did({ type: 'configuration.edited', session: session.id, edits });
  },
} satisfies Handlers<typeof page>;
