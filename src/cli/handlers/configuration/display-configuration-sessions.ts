import type page from '../../../../firmware-model/pages/configuration/display-configuration-sessions.ts';
import { formatDateTime } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** Every log-in with its session number, which error lines name it by, and whether it has the configuration for itself. */
export default {
  sessions: ({ session }, router) => [
    say('sessions-head'),
    ...rows(router, session).map(({ lock, since, ...row }) => say('sessions-row', { ...row, lock: lock || '-' })),
    say('sessions-end'),
  ],

  verbose: ({ session }, router) => [
    say('sessions-rule'),
    ...rows(router, session).map(({ lock, since, ...row }) =>
      say('session-details', { ...row, lock: lock && ` ${lock}`, ...elapsed(router.now - since) }),
    ),
    say('sessions-rule'),
  ],
} satisfies Handlers<typeof page>;

function rows(router: RouterFacts, own: CliSession) {
  const { logins, lock, running } = router.volatile;
  return [...logins].map(([id, { number, user, userInterface, since }]) => ({
    number: `${number}${id === own.id ? ' *' : ''}`,
    userInterface,
    user: user ?? 'anonymous',
    since,
    date: formatDateTime(since, localOffset(running, since)),
    lock: lock?.session === id ? '*' : '',
    mode: modeOf(id === own.id ? own : router.lines.find(line => line.id === id)?.session),
  }));
}

/** `UNKNOW` until the system view is entered, and spelled so (command reference). */
function modeOf(session: CliSession | undefined): string {
  if (!session || session.views.length === 1) return 'UNKNOW';
  return session.immediate ? 'ONE_PHASE' : 'TWO_PHASE'; // the former inferred
}

function elapsed(milliseconds: number) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${Math.floor(seconds / 3600) % 24}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return { days: Math.floor(seconds / 86_400), time };
}
