import type page from '../../../../firmware-model/pages/ntp/ntp-service-unicast-server.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  peer: ({ args }) => refuse(args['port-number']),
  peerIpv6: ({ args }) => refuse(args['port-number']),
  server: ({ args }) => refuse(args['port-number']),
  serverIpv6: ({ args }) => refuse(args['port-number']),
} satisfies Handlers<typeof page>;

const refuse = (port: string | undefined) => (port !== undefined && port !== '123' && Number(port) < 1025 ? say('ntp-port') : undefined);
