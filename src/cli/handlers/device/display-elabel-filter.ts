import type page from '../../../../firmware-model/pages/device/display-elabel-filter.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** These chassis have neither. */
export default {
  filter: ({ args: { filterno: number } }) => (number === undefined ? say('filter-none') : say('filter-missing', { number })),
  chassis: () => say('chassis-not-there'),
  pdu: () => say('upgrade-not-of-this-product'),
} satisfies Handlers<typeof page>;
