import type page from '../../../../firmware-model/pages/snmp/snmp-agent-usm-user.ts';
import type { MessageId } from '../../../../firmware-model/messages.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { askFor, type Course, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { candidateLines, clear, hold, isPlain, snmpCipher } from './snmp-lines.ts';

/** Who gives no password is asked for it. */
export default {
  authentication: ({ args, session }, router) => asked('authentication', args['user-name'], args['authen-protocol'], session, router),
  privacy: ({ args, session }, router) => asked('privacy', args['user-name'], args['privacy-protocol'], session, router),
  authenticationCipher: ({ args, session }, router) =>
    held('authentication', args['user-name'], args['authen-protocol'], args.authKey, session, router),
  privacyCipher: ({ args, session }, router) => held('privacy', args['user-name'], args['privacy-protocol'], args.privKey, session, router),
  undo({ args, session }, router) {
    const key = `snmp-agent usm-user v3 ${args['user-name']}`;
    const own = candidateConfiguration(router, session).has(key) ? [key] : [];
    const keys = [...own, ...candidateLines(key, session, router).map(line => line.key)];
    return keys.length === 0 ? undefined : clear(keys, session);
  },
} satisfies Handlers<typeof page>;

type Kind = 'authentication' | 'privacy';

const questions = {
  authentication: 'snmp-authentication-password',
  privacy: 'snmp-privacy-password',
} as const satisfies Readonly<Record<Kind, MessageId>>;

function* asked(kind: Kind, user: string, protocol: string, session: CliSession, router: RouterFacts): Course {
  yield say(questions[kind]);
  const typed = yield* askFor('secret', 'enter-password');
  if (typed === undefined) return;
  const again = yield* askFor('secret', 'confirm-password');
  if (again === undefined) return;
  if (typed !== again) yield say('snmp-password-differs');
  else yield held(kind, user, protocol, typed, session, router);
}

function held(kind: Kind, user: string, protocol: string, typed: string, session: CliSession, router: RouterFacts): Step {
  if (isPlain(typed) && (typed.length < 8 || typed.length > 255)) return say('snmp-password-length');
  const key = `snmp-agent usm-user v3 ${user} ${kind}-mode`;
  const cipher = snmpCipher(typed, router);
  return hold(key, `${key} ${protocol} cipher ${cipher}`, { 'user-name': user, protocol, cipher }, session);
}
