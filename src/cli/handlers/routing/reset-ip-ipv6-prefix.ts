import type page from '../../../../firmware-model/pages/routing/reset-ip-ipv6-prefix.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusalOfList } from './prefix-list.ts';

/** Nothing is matched here, and nothing counted. */
export default { reset: ({ args }, router) => refusalOfList(6, args.pf6name, router) } satisfies Handlers<typeof page>;
