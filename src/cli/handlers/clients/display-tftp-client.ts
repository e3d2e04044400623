import type page from '../../../../firmware-model/pages/clients/display-tftp-client.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { noAddress } from './client-source.ts';
import { tftpSource } from './tftp-transfer.ts';

export default {
  client(_command, router) {
    const { address = noAddress, interfaceName } = tftpSource(router);
    return say('tftp-client', {
      kind: interfaceName === undefined ? 'Source IPv4 address  : ' : 'Source interface name: ',
      source: interfaceName ?? address,
    });
  },
} satisfies Handlers<typeof page>;
