import type page from '../../../../firmware-model/pages/clients/display-sftp-client.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { noAddress } from './client-source.ts';
import { sftpSource } from './ssh-options.ts';

export default {
  client(_command, router) {
    const { address = noAddress, interfaceName } = sftpSource(router);
    return interfaceName === undefined ? say('sftp-client', { address }) : say('sftp-client-interface', { name: interfaceName });
  },
} satisfies Handlers<typeof page>;
