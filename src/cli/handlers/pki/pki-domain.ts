import type page from '../../../../firmware-model/pages/pki/pki-domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The domain named default is reserved for preset certificates (Configuration Guide, PKI precautions). */
export default {
  enter: ({ args }) => (args['domain-name'] === 'default' ? say('pki-domain-reserved') : undefined),
} satisfies Handlers<typeof page>;
