import type page from '../../../../firmware-model/pages/aaa/cut-access-user.ts';
import type { Login } from '../../../control-plane/state.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { domainOfUser } from './domains.ts';

/** This router has let in whoever is there. */
export default {
  username({ args, one }, router) {
    const isMeant = ['local', 'all'].includes(one('local', 'radius', 'hwtacacs', 'none', 'all'));
    return cut(({ user = '' }) => isMeant && user.toLowerCase() === args['user-name'].toLowerCase(), router);
  },
  domain: ({ args }, router) =>
    cut(({ user }) => user !== undefined && domainOfUser(router.volatile.running, user).name === args['domain-name'].toLowerCase(), router),
} satisfies Handlers<typeof page>;

function cut(isMeant: (login: Login) => boolean, { volatile: { logins } }: RouterFacts): readonly Step[] {
  const meant = [...logins.values()].filter(isMeant);
  return meant.length === 0 ? [say('no-access-user')] : meant.map(({ userInterface }) => did({ type: 'line.cut', userInterface }));
}
