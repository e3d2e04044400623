import type page from '../../../../firmware-model/pages/information/undo-info-center-filter-id-all.ts';
import type { Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  undo({ session }, router) {
    const place = editPlace(session.views, router.views);
    const keys = [...candidateConfiguration(router, session).keys()].filter(key => key.startsWith('info-center filter-id '));
    const edits = keys.map((key): Edit => ({ op: 'clear', ...place, key }));
    return edits.length > 0 ? did({ type: 'configuration.edited', session: session.id, edits }) : undefined;
  },
} satisfies Handlers<typeof page>;
