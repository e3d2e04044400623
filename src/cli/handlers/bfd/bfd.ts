import type page from '../../../../firmware-model/pages/bfd/bfd.ts';
import type { Edit } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFor, did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  /** With BFD all of its sessions go, when asked in full. */
  *undo({ canonical, session }, router) {
    const keys = [...candidateConfiguration(router, session).keys()].filter(key => /^bfd(?: |$)/.test(key));
    const sure = session.isUnattended === true || (yield* askFor('whole-yes-no', 'bfd-undo-all')) === 'yes';
    if (!sure || keys.length === 0) return;
    const edits = keys.map((key, at): Edit => ({ op: 'clear', path: [], key, ...(at === 0 && { entered: canonical }) }));
    yield did({ type: 'configuration.edited', session: session.id, edits });
  },
} satisfies Handlers<typeof page>;
