import type page from '../../../../firmware-model/pages/pki/cmp-request-server-url.ts';
import { parseHttpUrl } from '../../../pki/http-url.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { keepForAutoUpdate } from './auto-update.ts';

/** HTTP only. There are no VPN instances here yet, so none that is named exists. */
export default {
  set({ args }) {
    const { 'url-address': url, 'vpn-instance-name': vpnInstance } = args;
    if (!parseHttpUrl(url)) return say('pki-url-not-http');
    return vpnInstance === undefined ? undefined : say('pki-vpn-missing', { object: vpnInstance });
  },
  undo: keepForAutoUpdate,
} satisfies Handlers<typeof page>;
