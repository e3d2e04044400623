import type page from '../../../../firmware-model/pages/vpn/route-distinguisher.vpn-instance-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { defaultFamily, openedFamily } from './default-family.ts';

export default {
  set(command, router) {
    const { args, canonical, session } = command;
    const place = defaultFamily(command, router);
    const line = { op: 'set' as const, ...place, key: 'route-distinguisher', node: { line: canonical, args } };
    return did({ type: 'configuration.edited', session: session.id, edits: [openedFamily(place), line] });
  },
  undo(command, router) {
    const edit = { op: 'clear' as const, ...defaultFamily(command, router), key: 'route-distinguisher', entered: command.canonical };
    return did({ type: 'configuration.edited', session: command.session.id, edits: [edit] });
  },
} satisfies Handlers<typeof page>;
