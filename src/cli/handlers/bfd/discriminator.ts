import type page from '../../../../firmware-model/pages/bfd/discriminator.ts';
import { currentView } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { sessionsIn } from './sessions.ts';

export default {
  local({ args, session }, router) {
    const name = currentView(session.views).args['session-name']?.toLowerCase();
    const others = sessionsIn(candidateConfiguration(router, session)).filter(each => each.name.toLowerCase() !== name);
    return others.some(({ local }) => local === args['discr-value']) ? say('bfd-discriminator-taken') : undefined;
  },
} satisfies Handlers<typeof page>;
