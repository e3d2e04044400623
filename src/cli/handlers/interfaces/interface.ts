import type page from '../../../../firmware-model/pages/interfaces/interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusalToOpen, removal } from './interface-sections.ts';

/** Ports are there or not; all other interfaces are made by their first line, and go with their sections. */
export default {
  enter: ({ args, session }, router) => refusalToOpen(args['interface-name'] ?? '', session, router),
  l2: ({ args, session }, router) => refusalToOpen(args['interface-name'] ?? '', session, router),
  undo: (command, router) => removal(command.args['interface-name'] ?? '', command, router),
} satisfies Handlers<typeof page>;
