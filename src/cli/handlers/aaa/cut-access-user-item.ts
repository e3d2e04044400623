import type page from '../../../../firmware-model/pages/aaa/cut-access-user-item.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { logins } from './display-access-user.ts';

/** Administrators come to no interface and no board. */
export default {
  id({ args }, router) {
    const last = Number(args['end-no'] ?? args['start-no']);
    return cut(([, , index]) => index >= Number(args['start-no']) && index <= last, router);
  },
  address({ args }, router) {
    const [first, last] = [numberOf(args['ip-address']), numberOf(args['end-ip-address'] ?? args['ip-address'])];
    return cut(([, { address = '' }]) => /^[\d.]+$/.test(address) && numberOf(address) >= first && numberOf(address) <= last, router);
  },
  mac: () => say('no-access-user'),
  slot: () => say('no-access-user'),
  interface: () => say('no-access-user'),
} satisfies Handlers<typeof page>;

function cut(isMeant: (entry: ReturnType<typeof logins>[number]) => boolean, router: RouterFacts): readonly Step[] {
  const meant = logins(router).filter(isMeant);
  if (meant.length === 0) return [say('no-access-user')];
  return meant.map(([, { userInterface }]) => did({ type: 'line.cut', userInterface }));
}

const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
