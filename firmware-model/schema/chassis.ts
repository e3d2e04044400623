import type { Device } from './device.ts';
import type { FactoryEntry } from './factory-entry.ts';

/** A chassis as it is laid over that of the model. */
export interface ChassisProfile {
  /** What it is asked for by: `NE40E-X8A-2MPU`. */
  readonly name: string;
  readonly device: Partial<Device>;
  /** What is on a second card as shipped. */
  readonly secondCard: readonly FactoryEntry[];
}
