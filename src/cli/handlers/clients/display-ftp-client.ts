import type page from '../../../../firmware-model/pages/clients/display-ftp-client.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { noAddress } from './client-source.ts';
import { ftpSource, ftpSourceIpv6 } from './ftp-call.ts';

export default {
  client(_command, router) {
    const { address = noAddress, interfaceName } = ftpSource(router);
    const { address: ipv6 } = ftpSourceIpv6(router);
    const source = interfaceName === undefined ? say('ftp-client', { address }) : say('ftp-client-interface', { name: interfaceName });
    return ipv6 === undefined ? source : [source, say('ftp-client-ipv6', { address: ipv6 })];
  },
} satisfies Handlers<typeof page>;
