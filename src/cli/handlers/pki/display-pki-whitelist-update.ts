import type page from '../../../../firmware-model/pages/pki/display-pki-whitelist-update.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Changes that wait for `pki whitelist update`. */
export default {
  show({ args }, { volatile: { whitelistChanges } }) {
    const named = args['file-name']?.toLowerCase();
    const listed = whitelistChanges.filter(({ file }) => named === undefined || file.toLowerCase() === named);
    return [
      say('pki-whitelist-update', { count: listed.length }),
      ...listed.map(({ file, op, commonName }) =>
        say('pki-whitelist-change', { file, operation: op === 'add' ? 'Add' : 'Delete', name: commonName }),
      ),
    ];
  },
} satisfies Handlers<typeof page>;
