import type page from '../../../../firmware-model/pages/device/display-power-supply-information.ts';
import { drawOf } from '../../../inventory/climate.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The chassis has no areas of its own: the whole is all there is. */
export default {
  all(_, router) {
    const { boards } = router.device;
    const limit = boards.flatMap(({ modules = [] }) => modules).reduce((sum, { rating }) => sum + rating, 0);
    const assigned = boards.reduce((sum, { power = 0 }) => sum + power, 0);
    const real = Math.round(boards.reduce((sum, board) => sum + drawOf(board, router), 0));
    const share = (watts: number) => `${Math.round((100 * watts) / limit)}%`;
    const figures = { limit, assigned, assignedShare: share(assigned), left: limit - assigned, real, realShare: share(real) };
    return [say('power-supply-head'), say('power-supply-row', { item: 'total', ...figures })];
  },
} satisfies Handlers<typeof page>;
