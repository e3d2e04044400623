import type page from '../../../../firmware-model/pages/routing/display-ip-routing-table.ts';
import type { Handlers } from '../../run/handler.ts';
import { routingTable } from './routing-table.ts';

export default routingTable(4) satisfies Handlers<typeof page>;
