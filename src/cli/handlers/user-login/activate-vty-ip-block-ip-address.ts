import type page from '../../../../firmware-model/pages/user-login/activate-vty-ip-block-ip-address.ts';
import type { Handlers } from '../../run/handler.ts';
import { activateSource } from './source-blocks.ts';

export default {
  activate: ({ args: { 'ip-address': address, 'vpn-name': vpn } }, router) => activateSource('telnet', address, vpn, router),
} satisfies Handlers<typeof page>;
