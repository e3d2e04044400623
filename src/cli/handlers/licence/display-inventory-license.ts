import type page from '../../../../firmware-model/pages/licence/display-inventory-license.ts';
import { licenceState } from '../../../inventory/licence-file.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  display(_, { nonVolatile: { board }, now }) {
    const { licence } = board;
    if (!licence) return say('license-not-active');
    const type = licenceState(licence, now) === 'Normal' ? 'comm' : 'demo';
    return say('license-inventory', { ...licence, type, expires: licence.expires ?? 'PERMANENT' });
  },
} satisfies Handlers<typeof page>;
