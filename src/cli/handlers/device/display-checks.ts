import type page from '../../../../firmware-model/pages/device/display-checks.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Boards and interfaces of the emulator always fit, and nothing waits. */
export default {
  offline: (_, { volatile }) =>
    say('offline-check', {
      state: volatile.running.has('set offline-check disable') ? 'DISABLE' : 'ENABLE',
    }),
  interfaces: () => say('interface-match-check'),
  fabrics: (_, { volatile }) =>
    say('isolate-switch', {
      state: volatile.running.has('set sfu isolate-switch enable') ? 'enable' : 'disable',
    }),
  loopback(_, { volatile }) {
    const line = [...volatile.running.values()].find(node => node.line.startsWith('loopback autoclear'))?.line;
    if (line === undefined) return say('loopback-autoclear-off');
    return say('loopback-autoclear', { minutes: /period (\d+)/.exec(line)?.[1] ?? 10 });
  },
} satisfies Handlers<typeof page>;
