import type page from '../../../../firmware-model/pages/user-login/activate-ssh-server-ip-block-ip-address.ts';
import type { Handlers } from '../../run/handler.ts';
import { activateSource } from './source-blocks.ts';

export default {
  activate: ({ args: { 'ip-address': address, 'vpn-name': vpn } }, router) => activateSource('ssh', address, vpn, router),
} satisfies Handlers<typeof page>;
