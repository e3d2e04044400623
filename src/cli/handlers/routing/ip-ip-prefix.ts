import type page from '../../../../firmware-model/pages/routing/ip-ip-prefix.ts';
import type { Handlers } from '../../run/handler.ts';
import { setEntry, undoList } from './prefix-list.ts';

export default {
  set: (command, router) => setEntry(4, { ...command, args: { ...command.args, name: command.args['ip-prefix-name'] } }, router),
  undo: (command, router) => undoList(4, { ...command, args: { ...command.args, name: command.args['ip-prefix-name'] } }, router),
} satisfies Handlers<typeof page>;
