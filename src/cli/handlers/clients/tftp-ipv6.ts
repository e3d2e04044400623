import type page from '../../../../firmware-model/pages/clients/tftp-ipv6.ts';
import type { Handlers } from '../../run/handler.ts';
import { clientOrigin } from './client-source.ts';
import { tftp } from './tftp-transfer.ts';

export default {
  *ipv6({ args, has, session }, router) {
    const from = yield* clientOrigin({ address: args['source-ipv6-address'], vpnInstance: args['vpn-instance-name'] }, {}, router);
    const { 'tftp-server-ipv6': host, 'source-filename': source, 'destination-filename': destination } = args;
    if (from) yield* tftp({ host, from, fetches: has('get'), source, destination }, session, router);
  },
} satisfies Handlers<typeof page>;
