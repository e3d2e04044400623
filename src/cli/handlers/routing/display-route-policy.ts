import type page from '../../../../firmware-model/pages/routing/display-route-policy.ts';
import type { ConfigurationNode } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { nodesOf } from './route-policies.ts';

export default {
  *show({ args: { 'route-policy-name': wanted } }, { volatile: { running } }) {
    const nodes = nodesOf(running, wanted).map(({ node }) => node);
    if (wanted !== undefined && nodes.length === 0) yield say('route-policy-missing');
    for (const name of new Set(nodes.map(({ args }) => args['route-policy-name'] ?? ''))) {
      yield say('route-policy-name', { name });
      for (const node of nodes) if (node.args['route-policy-name'] === name) yield* showNode(node);
    }
  },
} satisfies Handlers<typeof page>;

function* showNode({ args, children = new Map() }: ConfigurationNode): Course {
  const lines = [...children.values()].map(({ line }) => line);
  yield say('route-policy-node', { mode: args['matchMode'] ?? '', node: args['node'] ?? '' });
  yield say('route-policy-match');
  for (const line of lines) if (line.startsWith('if-match ')) yield say('route-policy-clause', { line });
  yield say('route-policy-apply');
  for (const line of lines) if (line.startsWith('apply ')) yield say('route-policy-clause', { line });
}
