import type page from '../../../../firmware-model/pages/device/clock-timezone.ts';
import { isOffset } from '../../../config/time-zone.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** In the user view the time zone takes effect at once, past every candidate; it is a line of the configuration all the same. */
export default {
  set({ args, canonical }) {
    if (!isOffset(args.offset)) return say('clock-offset');
    return did({ type: 'running.edited', edits: [{ op: 'set', path: [], key: 'clock timezone', node: { line: canonical, args } }] });
  },
  undo: () => did({ type: 'running.edited', edits: [{ op: 'clear', path: [], key: 'clock timezone' }] }),
} satisfies Handlers<typeof page>;
