import type page from '../../../../firmware-model/pages/basic/command-privilege.ts';
import { rearranged } from '../../run/command-rights.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/** Levels above 3 are there once `command-privilege level rearrange` is. */
export default {
  set({ args, session }, router) {
    if (Number(args.level) > 3 && !candidateConfiguration(router, session).has(rearranged)) return say('command-level-too-high');
    const isView = namesOfViews.has(args['view-name']) || args['view-name'] in router.views;
    return isView ? undefined : say('no-such-view');
  },
} satisfies Handlers<typeof page>;

const namesOfViews: ReadonlySet<string> = new Set(['shell', 'system', 'global']);
