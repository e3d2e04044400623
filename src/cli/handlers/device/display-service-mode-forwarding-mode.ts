import type page from '../../../../firmware-model/pages/device/display-service-mode-forwarding-mode.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  display: (_, { volatile: { running, restored } }) => say('forwarding-mode', { mode: modeIn(restored), next: modeIn(running) }),
} satisfies Handlers<typeof page>;

/** That of the start stays until the next one. */
const modeIn = (configuration: Configuration): string =>
  /\S+$/.exec(configuration.get('set service-mode forwarding-mode')?.line ?? '')?.[0] ?? 'compatible';
