import type page from '../../../../firmware-model/pages/configuration/set-configuration-operation-cpu-limit.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

/** Each protocol has a line of its own; an `undo` that names none takes both. */
export default {
  undo: ({ session }) =>
    did({
      type: 'configuration.edited',
      session: session.id,
      edits: ['snmp', 'netconf'].map(protocol => ({
        op: 'clear',
        path: [],
        key: `set configuration operation cpu-limit access-type ${protocol}`,
      })),
    }),
} satisfies Handlers<typeof page>;
