import type page from '../../../../firmware-model/pages/pki/display-pki-whitelist-common-name.ts';
import { filtersSuffixes, whitelistNames } from '../../../pki/whitelist.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The files that a name was imported from. Case does not count here, as the page says, and counts for who may come in. */
export default {
  show({ args }, { volatile: { running, whitelist } }) {
    const sought = args['cn-name'].toLowerCase();
    const files = [...whitelist]
      .map(([file, names]) => {
        const counted = whitelistNames(new Map([[file, names]]), filtersSuffixes(running));
        return { file, times: [...counted].reduce((sum, [name, times]) => (name.toLowerCase() === sought ? sum + times : sum), 0) };
      })
      .filter(({ times }) => times > 0);
    return [
      say('pki-whitelist-files', { name: args['cn-name'] }),
      ...files.map(({ file, times }, at) => say('pki-whitelist-file', { index: at + 1, times, file })),
    ];
  },
} satisfies Handlers<typeof page>;
