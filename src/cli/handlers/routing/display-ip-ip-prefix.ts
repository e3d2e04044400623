import type page from '../../../../firmware-model/pages/routing/display-ip-ip-prefix.ts';
import type { Handlers } from '../../run/handler.ts';
import { showLists } from './prefix-list.ts';

export default { show: ({ args }, router) => showLists(4, args.pfName, router) } satisfies Handlers<typeof page>;
