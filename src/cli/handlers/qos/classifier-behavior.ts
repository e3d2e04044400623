import type page from '../../../../firmware-model/pages/qos/classifier-behavior.ts';
import { emptyConfiguration, section } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { namingOf } from '../../run/holding.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { isRestoring } from '../../run/session.ts';

export default {
  /** A classifier without a place comes behind all others. A saved line stays as the file has it. */
  set({ args, canonical, session }, router) {
    const place = editPlace(session.views, router.views);
    const key = `classifier ${args['classifier-name']}`;
    const lines = section(candidateConfiguration(router, session), place.path) ?? emptyConfiguration;
    const places = [...lines].flatMap(([each, node]) =>
      each !== key && each.startsWith('classifier ') ? [Number(node.args['precedence-value'])] : [],
    );
    const typed = args['precedence-value'] ?? lines.get(key)?.args['precedence-value'];
    if (typed !== undefined && places.includes(Number(typed))) return say('traffic-precedence-taken');
    const precedence = typed ?? String(Math.max(0, ...places) + 1);
    const made = { ...args, 'precedence-value': precedence };
    const line = isRestoring(session) ? canonical : `${key} behavior ${args['behavior-name']} precedence ${precedence}`;
    const node = { line, args: made, ...namingOf('classifier <classifier-name>', made, router.views['traffic-policy'], router.views) };
    return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'set', ...place, key, node, entered: canonical }] });
  },
} satisfies Handlers<typeof page>;
