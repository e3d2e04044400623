import type { ChassisProfile } from '../schema/chassis.ts';

/** That of the model, with one main board and its internal card. */
export const x8a = { name: 'NE40E-X8A', device: {}, secondCard: [] } as const satisfies ChassisProfile;
