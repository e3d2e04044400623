import type page from '../../../../firmware-model/pages/configuration/display-configuration-replace-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { showConfiguration } from './show-configuration.ts';

/** What the configuration that was loaded last has changed in the candidate. */
export default {
  file: (_, { volatile }) => showConfiguration(volatile.reports?.replacement?.differences ?? []),
} satisfies Handlers<typeof page>;
