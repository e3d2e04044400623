import type { ChassisProfile } from '../schema/chassis.ts';
import { x8aWithTwoMainBoards } from './x8a-2mpu.ts';
import { x8a } from './x8a.ts';

/** Every chassis there is, by the name that it is asked for by. */
export const chassis = { [x8a.name]: x8a, [x8aWithTwoMainBoards.name]: x8aWithTwoMainBoards } as const satisfies Record<
  string,
  ChassisProfile
>;

export type ChassisName = keyof typeof chassis;

/** The one of the model. */
export const defaultChassis = x8a.name satisfies ChassisName;
