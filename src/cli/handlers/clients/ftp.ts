import type page from '../../../../firmware-model/pages/clients/ftp.ts';
import { enter } from '../../grammar/view-stack.ts';
import type { FtpConnection } from '../../run/ftp-client.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { changeSession, type Course, type Step } from '../../run/outcome.ts';
import { interfaceIn } from './client-source.ts';
import { callByFtp, type FtpCall } from './ftp-call.ts';
import { ftpAsEntered } from './ftp-login.ts';

export default {
  view: () => entered(undefined),
  ipv4({ args }, router) {
    const { 'source-ip-address': address, 'vpn-instance-name': vpnInstance, 'host-ip': host, 'port-number': port } = args;
    return ftp({ host, port, family: 4, asked: { address, interfaceName: interfaceIn(args), vpnInstance } }, router);
  },
  ipv6({ args }, router) {
    const { 'source-ip6': address, 'ipv6-vpn-instance-name': vpnInstance, 'host-ipv6-address': host, 'port-number': port } = args;
    return ftp({ host, port, family: 6, asked: { address, vpnInstance } }, router);
  },
  ipv6Interface({ args }, router) {
    const { 'source-ip6': address, 'ipv6-vpn-instance-name': vpnInstance, 'host-ipv6-address': host, 'port-number': port } = args;
    return ftp({ host, port, family: 6, asked: { address, vpnInstance } }, router);
  },
} satisfies Handlers<typeof page>;

function* ftp(call: FtpCall, router: RouterFacts): Course {
  const connection = yield* callByFtp(call, router);
  if (connection) yield entered(connection);
}

const entered = (connection: FtpConnection | undefined): Step =>
  changeSession(old => ({
    ...old,
    ftp: ftpAsEntered(old.workingDirectory, connection),
    views: enter(old.views, { view: 'ftp-client', args: {} }),
  }));
