import type page from '../../../../firmware-model/pages/routing/display-ip-ipv6-prefix.ts';
import type { Handlers } from '../../run/handler.ts';
import { showLists } from './prefix-list.ts';

export default { show: ({ args }, router) => showLists(6, args.pf6name, router) } satisfies Handlers<typeof page>;
