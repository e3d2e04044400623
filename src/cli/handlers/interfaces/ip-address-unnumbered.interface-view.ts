import type page from '../../../../firmware-model/pages/interfaces/ip-address-unnumbered.interface-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { editsHere, interfaceHere } from './here.ts';
import { keyOfAddress } from './addresses.ts';

/** An interface that borrows an address has none of its own. */
export default {
  set(command, router) {
    const here = interfaceHere(command, router);
    if (here.name === command.args['interface-name']) return say('ip-address-invalid');
    const own = here.settings.ipv4.map(({ address, sub }) => [keyOfAddress(address, sub), undefined] as const);
    return editsHere(here, command, { 'ip address unnumbered': command.canonical, ...Object.fromEntries(own) });
  },
} satisfies Handlers<typeof page>;
