import type page from '../../../../firmware-model/pages/routing/display-ipv6-routing-table.ts';
import type { Handlers } from '../../run/handler.ts';
import { routingTable } from './routing-table.ts';

export default routingTable(6) satisfies Handlers<typeof page>;
