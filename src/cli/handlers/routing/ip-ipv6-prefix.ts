import type page from '../../../../firmware-model/pages/routing/ip-ipv6-prefix.ts';
import type { Handlers } from '../../run/handler.ts';
import { setEntry, undoList } from './prefix-list.ts';

export default {
  set: (command, router) => setEntry(6, { ...command, args: { ...command.args, name: command.args['ipv6-prefix-name'] } }, router),
  undo: (command, router) => undoList(6, { ...command, args: { ...command.args, name: command.args['ipv6-prefix-name'] } }, router),
} satisfies Handlers<typeof page>;
