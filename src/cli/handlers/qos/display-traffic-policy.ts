import type page from '../../../../firmware-model/pages/qos/display-traffic-policy.ts';
import type { Configuration, ConfigurationNode } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { actions } from './behavior-actions.ts';
import { mostObjects, named, type TrafficObject } from './traffic-objects.ts';

export default {
  *show({ args: { 'policy-name': wanted, 'classifier-name': classifier } }, { volatile: { running } }) {
    const found = yield* named('policy', running, wanted);
    if (wanted !== undefined && found.length === 0) return;
    yield say('policies-head');
    if (wanted === undefined) yield say('policies-count', { total: mostObjects, used: found.length, free: mostObjects - found.length });
    for (const [at, policy] of found.entries()) {
      if (at > 0) yield say('traffic-blank');
      yield* showPolicy(policy, running, classifier);
    }
  },
} satisfies Handlers<typeof page>;

function* showPolicy({ name, description, nodes }: TrafficObject, running: Configuration, only: string | undefined): Course {
  const step = nodes.find(({ line }) => line.startsWith('step '))?.line.slice('step '.length) ?? '1';
  const mode = nodes.some(({ line }) => line === 'share-mode') ? 'Share-mode' : 'Unshare-mode';
  yield say('policy-name', { name, description, step, mode });
  const used = nodes.filter(({ args, line }) => line.startsWith('classifier ') && (only === undefined || args['classifier-name'] === only));
  for (const { args } of used.sort(byPrecedence)) {
    const behavior = args['behavior-name'] ?? '';
    yield say('policy-classifier', { classifier: args['classifier-name'] ?? '', precedence: args['precedence-value'] ?? '', behavior });
    const [known] = yield* named('behavior', new Map([...running].filter(([key]) => key === `traffic behavior ${behavior}`)), undefined);
    if (known && known.nodes.length > 0) yield* actions(known, '        ');
    else yield say('traffic-none');
    yield say('traffic-blank');
  }
  if (only !== undefined) return;
  // every policy ends with what fits no classifier
  yield say('policy-classifier', { classifier: 'default-class', precedence: 65_535, behavior: 'be' });
  yield say('traffic-none');
}

const byPrecedence = (one: ConfigurationNode, other: ConfigurationNode): number =>
  Number(one.args['precedence-value']) - Number(other.args['precedence-value']);
