import type page from '../../../../firmware-model/pages/qos/traffic-classifier.ts';
import { emptyConfiguration } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  /** Command reference: one rule has to fit where nothing else is said. The operator of a classifier may change, its rules stay. */
  enter({ args, has, session }, router) {
    const key = `traffic classifier ${args['classifier-name']}`;
    const known = candidateConfiguration(router, session).get(key);
    if (known && !has('operator')) return undefined;
    const line = `${key} operator ${has('and') ? 'and' : 'or'}`;
    if (known?.line === line) return undefined;
    const node = { line, args, children: known?.children ?? emptyConfiguration };
    return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'set', path: [], key, node }] });
  },
} satisfies Handlers<typeof page>;
