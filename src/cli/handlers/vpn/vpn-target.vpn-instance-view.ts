import type page from '../../../../firmware-model/pages/vpn/vpn-target.vpn-instance-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { defaultFamily, openedFamily } from './default-family.ts';
import { targetCommands } from './vpn-target-commands.ts';

export default targetCommands({ place: defaultFamily, opened: openedFamily }) satisfies Handlers<typeof page>;
