import type page from '../../../../firmware-model/pages/device/display-service-mode-card-bandwidth-mode.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { placeOf } from './slot.ts';

/** No card of these chassis has modes by itself; one that was given a mode has that. */
export default {
  *mode({ args: { 'slot-number': slot, 'card-number': card } }, router) {
    if ((yield* placeOf(slot, card, router)) === undefined) return;
    const wanted = new RegExp(`^set service-mode card-bandwidth-mode (\\S+) card ${card}$`);
    const lines = [...(router.volatile.running.get(`slot ${slot}`)?.children?.values() ?? [])];
    const mode = lines.flatMap(({ line }) => wanted.exec(line)?.[1] ?? [])[0];
    yield mode === undefined ? say('card-bandwidth-none', { slot, card }) : say('card-bandwidth-mode', { mode });
  },
} satisfies Handlers<typeof page>;
