import type page from '../../../../firmware-model/pages/interfaces/ip-binding-vpn-instance.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { keysOfAddresses } from './addresses.ts';
import { editsHere, type Here, interfaceHere } from './here.ts';

/** An interface that is bound elsewhere loses what it was addressed by. */
export default {
  set(command, router) {
    const here = interfaceHere(command, router);
    return here.settings.vpnInstance === command.args['vpn-instance-name'] ? undefined : withoutAddresses(here, command);
  },
  undo(command, router: RouterFacts) {
    const here = interfaceHere(command, router);
    const isBound = here.settings.vpnInstance === command.args['vpn-instance-name'];
    return isBound ? withoutAddresses(here, command) : say('vpn-binding-missing');
  },
} satisfies Handlers<typeof page>;

function withoutAddresses(here: Here, command: Pick<Command, 'session' | 'canonical'>): readonly Step[] {
  const lost = here.isUnattended ? [] : keysOfAddresses(here);
  const edited = editsHere(here, command, Object.fromEntries(lost.map(key => [key, undefined])));
  return edited ? [say('interface-addresses-removed'), edited] : [];
}
