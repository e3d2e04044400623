import type page from '../../../../firmware-model/pages/arp/arp-static.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  undoAll({ session, canonical }, router) {
    const keys = [...candidateConfiguration(router, session).keys()].filter(key => key.startsWith('arp static '));
    if (keys.length === 0) return undefined;
    const edits = keys.map(key => ({ op: 'clear' as const, path: [], key, entered: canonical }));
    return did({ type: 'configuration.edited', session: session.id, edits });
  },
} satisfies Handlers<typeof page>;
