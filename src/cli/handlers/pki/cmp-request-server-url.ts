import type page from '../../../../firmware-model/pages/pki/cmp-request-server-url.ts';
import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import { parseHttpUrl } from '../../../pki/http-url.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { keepForAutoUpdate } from './auto-update.ts';

/** HTTP only. */
export default {
  set({ args, session }, router) {
    const { 'url-address': url, 'vpn-instance-name': vpnInstance } = args;
    if (!parseHttpUrl(url)) return say('pki-url-not-http');
    const isThere = vpnInstance === undefined || hasVpnInstance(candidateConfiguration(router, session), vpnInstance);
    return isThere ? undefined : say('pki-vpn-missing', { object: vpnInstance });
  },
  undo: keepForAutoUpdate,
} satisfies Handlers<typeof page>;
