import type page from '../../../../firmware-model/pages/clients/display-scp-client.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { noAddress } from './client-source.ts';
import { scpSource } from './ssh-options.ts';

export default {
  client(_command, router) {
    const { address = noAddress, interfaceName } = scpSource(router);
    return interfaceName === undefined ? say('scp-client', { address }) : say('scp-client-interface', { name: interfaceName });
  },
} satisfies Handlers<typeof page>;
