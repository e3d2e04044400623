import type page from '../../../../firmware-model/pages/pki/display-pki-whitelist.ts';
import { filtersSuffixes, whitelistNames } from '../../../pki/whitelist.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *show(_, { volatile: { running, whitelist } }) {
    const names = whitelistNames(whitelist, filtersSuffixes(running));
    yield say('pki-whitelist', { count: names.size });
    let index = 0;
    for (const [name, times] of names) {
      index += 1;
      yield say('pki-whitelist-name', { index, times, name });
    }
  },
} satisfies Handlers<typeof page>;
