import type page from '../../../../firmware-model/pages/vlan/port-trunk-allow-pass-vlan.ts';
import type { Handlers } from '../../run/handler.ts';
import { addVlans, removeVlans } from './vlan-lines.ts';

export default {
  add: (command, router) => addVlans('port trunk allow-pass vlan', command, router),
  remove: (command, router) => removeVlans('port trunk allow-pass vlan', command, router),
} satisfies Handlers<typeof page>;
