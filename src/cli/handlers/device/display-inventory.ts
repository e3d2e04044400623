import type page from '../../../../firmware-model/pages/device/display-inventory.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { properties } from './elabel.ts';

/** What `board` shows is documented nowhere. */
export default {
  *chassis(_, { device: { model, backplane, serialNumber } }) {
    yield say('inventory-chassis-head', { model });
    yield say('inventory-label');
    yield properties({ ...backplane, serialNumber });
    yield say('inventory-chassis-end', { pcb: backplane.pcb });
  },
  *port(_, { device }) {
    const counts = new Map<number, number>();
    for (const { pics = [] } of device.boards)
      for (const { ports } of pics) counts.set(ports.speed, (counts.get(ports.speed) ?? 0) + ports.count);
    for (const [speed, count] of [...counts].sort(([one], [other]) => one - other)) yield say('inventory-port', { speed, count });
  },
} satisfies Handlers<typeof page>;
