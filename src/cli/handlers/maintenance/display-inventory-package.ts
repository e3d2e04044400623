import type page from '../../../../firmware-model/pages/maintenance/display-inventory-package.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  package: (_, { device, volatile }) =>
    say('inventory-package', { version: device.release.replace(/SPC\d+$/, ''), patch: volatile.startup.patch?.version ?? '' }),
} satisfies Handlers<typeof page>;
