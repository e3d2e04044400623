import type page from '../../../../firmware-model/pages/pki/reset-pki-all-cert.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { rewriteImports } from './keep-import-list.ts';

/** Empties memory and `ca_config.ini`; the files stay. It is the way out of a list that has grown too long. */
export default {
  reset: (_, router) => rewriteImports(router, [], [did({ type: 'certificates.reset' })]),
} satisfies Handlers<typeof page>;
