import type page from '../../../../firmware-model/pages/clients/display-telnet-client.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { noAddress } from './client-source.ts';
import { telnetSource } from './telnet-source.ts';

/** Connections of clients are not counted: whoever has one types to its other end. */
export default {
  telnet(_command, router) {
    const { address = noAddress, interfaceName } = telnetSource(router);
    return interfaceName === undefined ? say('telnet-client', { address }) : say('telnet-client-interface', { name: interfaceName });
  },
  ssh: () => [],
} satisfies Handlers<typeof page>;
