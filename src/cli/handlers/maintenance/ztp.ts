import type page from '../../../../firmware-model/pages/maintenance/ztp.ts';
import { shownPath } from '../../../flash/path.ts';
import { did, say } from '../../run/outcome.ts';
import { fileOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

/** What is set is kept; no server provisions the emulator. A start with a configuration has none of it (inferred). */
export default {
  set({ one }) {
    const isOff = one('enable', 'disable') === 'disable';
    return did({ type: 'setting.kept', setting: 'ztp', ...(isOff && { value: 'disable' }) });
  },
  *script({ args, session }, router) {
    const path = yield* fileOnCard(args['file-name'], session, router);
    if (path !== undefined) yield did({ type: 'setting.kept', setting: 'ztp pre-configuration', value: shownPath(path) });
  },
  reset: () => did({ type: 'setting.kept', setting: 'ztp pre-configuration' }),
  display(_, { device, nonVolatile: { board }, volatile: { startup } }) {
    const next = board.kept?.ztp ?? 'enable';
    const last = startup.savedConfiguration === null ? next : 'disable';
    return say('ztp-status', { slot: device.mainBoardSlot, last, next, script: board.kept?.['ztp pre-configuration'] ?? '-' });
  },
} satisfies Handlers<typeof page>;
