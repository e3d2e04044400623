import type page from '../../../../firmware-model/pages/qos/display-traffic-classifier.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { mostObjects, named } from './traffic-objects.ts';

export default {
  *show({ args: { 'classifier-name': wanted } }, { volatile: { running } }) {
    const found = yield* named('classifier', running, wanted);
    if (wanted !== undefined && found.length === 0) return;
    yield say('classifiers-head');
    if (wanted === undefined) yield say('classifiers-count', { total: mostObjects, used: found.length, free: mostObjects - found.length });
    for (const [at, { name, description, line, nodes }] of found.entries()) {
      if (at > 0) yield say('classifiers-between');
      yield say('classifier-name', { name, description, operator: line.endsWith(' and') ? 'and' : 'or' });
      for (const rule of nodes) yield say('classifier-rule', { line: rule.line });
    }
  },
} satisfies Handlers<typeof page>;
