import type { SnapshotFrom } from 'xstate';
import type { Device } from '../../firmware-model/schema/device.ts';
import { type CardCondition, CardSlot } from '../control-plane/card-slot.ts';
import type { controlPlaneMachine } from '../control-plane/control-plane.machine.ts';
import type { BoardCard } from '../control-plane/state.ts';
import type { RouterOptions } from './options.ts';

type ControlPlaneSnapshot = SnapshotFrom<typeof controlPlaneMachine>;

/** The slots of all cards by their place, `9#cfcard:`. What happens to the card in charge is a region of the chart. */
export function slotsOf(
  { firmware, cfCard, cards = [] }: RouterOptions,
  snapshot: () => ControlPlaneSnapshot,
  changed: (place: string) => void,
): ReadonlyMap<string, CardSlot> {
  const condition = (place: string): CardCondition => {
    const { value, context } = snapshot();
    if (place === inChargePlace(context.device)) return value['CF card'];
    return context.cardsOut.has(place) ? 'out' : 'in';
  };
  const all: readonly BoardCard[] = [{ slot: firmware.device.mainBoardSlot, drive: 'cfcard:', card: cfCard }, ...cards];
  return new Map(
    all.map(({ slot, drive, card }) => {
      const place = `${slot}#${drive}`;
      return [
        place,
        new CardSlot(
          card,
          () => condition(place),
          () => changed(place),
        ),
      ];
    }),
  );
}

export const inChargePlace = ({ mainBoardSlot }: Pick<Device, 'mainBoardSlot'>): string => `${mainBoardSlot}#cfcard:`;
