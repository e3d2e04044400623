import type { ChassisInterface, Device } from '../../firmware-model/schema/device.ts';
import { inOrderOf } from './name.ts';

/** What of a chassis says which interfaces it has. */
export type Chassis = Pick<Device, 'interfaces' | 'boards' | 'baseMac'>;

/** Interfaces that are there without being configured, ports of interface cards among them, in display order. */
export function interfacesOfChassis({ interfaces, boards }: Chassis): readonly ChassisInterface[] {
  const found = known.get(boards) ?? inOrderOf([...interfaces, ...boards.flatMap(portsOf)], ({ name }) => name);
  known.set(boards, found);
  return found;
}

function portsOf({ slot, pics = [] }: Device['boards'][number]): readonly ChassisInterface[] {
  return pics.flatMap(({ card, ports: { type, count, speed } }) =>
    Array.from({ length: count }, (_, port) => ({ name: `${type}${slot}/${card}/${port}`, slot, speed: speed * 1000 })),
  );
}

const known = new WeakMap<Device['boards'], readonly ChassisInterface[]>();
