import type page from '../../../../firmware-model/pages/information/info-center-loghost.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import type { RouterFacts } from '../../run/handler.ts';
import type { CliSession } from '../../run/session.ts';
import { typedChannel } from './channel.ts';

export interface Typed {
  readonly args: Parameters<typeof typedChannel>[0] & Readonly<Partial<Record<'policy-name' | 'level-num', string>>>;
  readonly session: CliSession;
}

/** The line is taken whatever it warns of. Only of a host by its name a sample warns that nothing is encrypted, and of a level it warns instead. */
function warnings({ args, session }: Typed, router: RouterFacts, usual: readonly Step[] = []): readonly Step[] {
  const hasChannel = args['channel-number'] !== undefined || args['channel-name'] !== undefined;
  if (hasChannel && !typedChannel(args, session, router)) return [say('no-such-channel')];
  return args['level-num'] === undefined ? usual : [say('loghost-level-not-of-security')];
}

export default {
  set: (typed, router) => warnings(typed, router),
  setIpv6: (typed, router) => warnings(typed, router),
  setDomain: (typed, router) => warnings(typed, router, typed.args['policy-name'] === undefined ? [say('loghost-insecure')] : []),
} satisfies Handlers<typeof page>;
