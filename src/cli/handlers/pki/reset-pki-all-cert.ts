import type page from '../../../../firmware-model/pages/pki/reset-pki-all-cert.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { writeImportList } from '../../../pki/import-list.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Empties memory and `ca_config.ini`; the files stay. It is the way out of a list that has grown too long. */
export default {
  reset(_, { nonVolatile: { cfCard } }) {
    try {
      writeImportList(cfCard, []);
    } catch (error) {
      if (error instanceof CfCardError) return say('pki-list-not-written');
      throw error;
    }
    return did({ type: 'certificates.reset' });
  },
} satisfies Handlers<typeof page>;
