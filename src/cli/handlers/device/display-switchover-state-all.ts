import type page from '../../../../firmware-model/pages/device/display-switchover-state-all.ts';
import type { Handlers } from '../../run/handler.ts';
import { sayState } from './switchover-state.ts';

export default {
  display: (_, router) => sayState(router),
} satisfies Handlers<typeof page>;
