import type page from '../../../../firmware-model/pages/aaa/display-radius-server-packet.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Counts stand at nought: nothing is sent to a server. */
export default {
  ipv4: ({ one }) => counts[one('accounting', 'authentication')],
  ipv6: ({ one }) => counts[one('accounting', 'authentication')],
  author: ({ one }) => periods.map(period => say('radius-author-packets', { period, kind: one('coa', 'dm') === 'dm' ? 'DM' : 'COA' })),
} satisfies Handlers<typeof page>;

const periods = ['Total', 'Last 30 minutes'] as const;

const counts: Readonly<Record<'accounting' | 'authentication', readonly Step[]>> = {
  accounting: periods.map(period => say('radius-accounting-packets', { period })),
  authentication: periods.map(period => say('radius-authentication-packets', { period })),
};
