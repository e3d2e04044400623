import type page from '../../../../firmware-model/pages/routing/reset-ip-ip-prefix.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusalOfList } from './prefix-list.ts';

/** Nothing is matched here, and nothing counted. */
export default { reset: ({ args }, router) => refusalOfList(4, args.pfName, router) } satisfies Handlers<typeof page>;
