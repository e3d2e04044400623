import type page from '../../../../firmware-model/pages/vpn/vpn-target.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { targetCommands } from './vpn-target-commands.ts';

export default targetCommands({ place: ({ session }, { views }) => editPlace(session.views, views) }) satisfies Handlers<typeof page>;
