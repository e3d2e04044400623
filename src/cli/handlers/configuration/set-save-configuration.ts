import type page from '../../../../firmware-model/pages/configuration/set-save-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';

/** Taken back in part, the rest stays as it is, and the function on. */
export default {
  *'undo part'({ has, session }, router) {
    const setting = candidateHere<'system'>(session, router).line(key);
    if (!setting) return;
    const { interval, 'delay-interval': delay, 'cpu-usage': limit } = setting.args;
    const args = {
      ...(interval !== undefined && !has('interval') && { interval }),
      ...(delay !== undefined && !has('delay') && { 'delay-interval': delay }),
      ...(limit !== undefined && !has('cpu-limit') && { 'cpu-usage': limit }),
    };
    const line = [key, ...Object.entries(args).map(([name, value]) => `${keywords[name as keyof typeof args]} ${value}`)].join(' ');
    yield did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'set', path: [], key, node: { line, args } }] });
  },
} satisfies Handlers<typeof page>;

const key = 'set save-configuration';
const keywords = { interval: 'interval', 'delay-interval': 'delay', 'cpu-usage': 'cpu-limit' } as const;
