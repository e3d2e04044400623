import type page from '../../../../firmware-model/pages/ntp/ntp-service-server-source-interface-all.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { holdLine } from './hold-line.ts';

/** On is what the configuration shows. */
export default {
  enable: ({ session }, router) => listen('IPv4', 'ntp-service server source-interface all', session, router),
  enableIpv6: ({ session }, router) => listen('IPv6', 'ntp-service ipv6 server source-interface all', session, router),
  disable: () => say('ntp-listen-none', { protocol: 'IPv4' }),
  disableIpv6: () => say('ntp-listen-none', { protocol: 'IPv6' }),
} satisfies Handlers<typeof page>;

function* listen(protocol: 'IPv4' | 'IPv6', key: string, session: CliSession, router: RouterFacts): Course {
  if (yield* confirm('ntp-listen-all', { protocol })) yield holdLine(key, `${key} enable`, session, router);
}
