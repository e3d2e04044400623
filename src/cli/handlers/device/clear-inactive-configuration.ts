import type page from '../../../../firmware-model/pages/device/clear-inactive-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, type Course, say } from '../../run/outcome.ts';

/** Whatever the answer, no board that is missing has left any configuration. */
export default {
  slot: ({ args }) => asked(`slot ${args['slot-id']}`),
  card: ({ args }) => asked(`slot ${args['slot-id']} card ${args['card-number']}`),
  all: () => asked('all slots'),
  chassis: () => say('chassis-not-there'),
} satisfies Handlers<typeof page>;

function* asked(what: string): Course {
  yield* confirm('clear-inactive-question', { what });
}
