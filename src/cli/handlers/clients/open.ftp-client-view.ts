import type page from '../../../../firmware-model/pages/clients/open.ftp-client-view.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { interfaceIn } from './client-source.ts';
import { callByFtp, type FtpCall } from './ftp-call.ts';
import { changeFtp } from './ftp-command.ts';

export default {
  ipv4({ args, session }, router) {
    const { 'source-ip': address, 'vpn-instance-name': vpnInstance, 'host-ip-address': host, 'port-number': port } = args;
    return open({ host, port, family: 4, asked: { address, interfaceName: interfaceIn(args), vpnInstance } }, session, router);
  },
  ipv6({ args, session }, router) {
    const { 'source-ip6': address, 'vpn-instance-name': vpnInstance, 'host-ipv6-address': host, 'port-number': port } = args;
    return open({ host, port, family: 6, asked: { address, vpnInstance } }, session, router);
  },
  ipv6Interface({ args, session }, router) {
    const { 'source-ip6': address, 'vpn-instance-name': vpnInstance, 'host-ipv6-address': host, 'port-number': port } = args;
    return open({ host, port, family: 6, asked: { address, vpnInstance } }, session, router);
  },
} satisfies Handlers<typeof page>;

function* open(call: FtpCall, { ftp }: CliSession, router: RouterFacts): Course {
  if (ftp?.connection && !ftp.connection.talk.isOver) {
    yield say('ftp-connected-already', { host: ftp.connection.host });
    return;
  }
  ftp?.connection?.close();
  const connection = yield* callByFtp(call, router);
  yield changeFtp({ connection });
}
