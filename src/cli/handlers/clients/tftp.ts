import type page from '../../../../firmware-model/pages/clients/tftp.ts';
import type { Handlers } from '../../run/handler.ts';
import { clientOrigin, interfaceIn } from './client-source.ts';
import { tftp, tftpSource } from './tftp-transfer.ts';

export default {
  *ipv4({ args, has, session }, router) {
    const asked = { address: args['source-ip-address'], interfaceName: interfaceIn(args), vpnInstance: args['vpn-instance-name'] };
    const from = yield* clientOrigin(asked, tftpSource(router), router);
    const { 'host-ip-address': host, 'source-filename': source, 'destination-filename': destination } = args;
    if (from) yield* tftp({ host, from, fetches: has('get'), source, destination }, session, router);
  },
} satisfies Handlers<typeof page>;
