import type page from '../../../../firmware-model/pages/user-interface/speed.ts';
import type { Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

/** A port that begins at another rate than the usual one has to be told the usual one too. */
export default {
  set({ args, canonical, session }, { device, views }) {
    const place = editPlace(session.views, views);
    const isDefault = args['speed-value'] === usualRate && device.consoleRate === Number(usualRate);
    const edit: Edit = isDefault ? { op: 'clear', ...place, key } : { op: 'set', ...place, key, node: { line: canonical, args } };
    return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
  },
} satisfies Handlers<typeof page>;

const key = 'speed';
const usualRate = '9600';
