import type page from '../../../../firmware-model/pages/interfaces/ipv6-enable.interface-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { editsHere, interfaceHere } from './here.ts';

/** IPv6 takes its addresses with it. */
export default {
  undo(command, router) {
    const here = interfaceHere(command, router);
    const keys = [...here.lines.keys()].filter(key => key.startsWith('ipv6 address '));
    return editsHere(here, command, Object.fromEntries(['ipv6 enable', ...keys].map(key => [key, undefined])));
  },
} satisfies Handlers<typeof page>;
