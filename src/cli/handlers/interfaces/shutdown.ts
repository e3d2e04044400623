import type page from '../../../../firmware-model/pages/interfaces/shutdown.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { editsHere, interfaceHere } from './here.ts';
import { isOfChassis } from './interface-sections.ts';

/** That a port or a part of one is not shut down is displayed, as listings have it; of other interfaces it is what goes without saying. */
export default {
  set(command, router) {
    const here = interfaceHere(command, router);
    return neverShut.test(here.type) ? say('interface-never-shut') : editsHere(here, command, { shutdown: 'shutdown' });
  },
  undo(command, router) {
    const here = interfaceHere(command, router);
    if (neverShut.test(here.type)) return say('interface-never-shut');
    const isShown = here.isUnattended || here.isSub || isOfChassis(here.name, router);
    return editsHere(here, command, { shutdown: isShown ? 'undo shutdown' : undefined });
  },
} satisfies Handlers<typeof page>;

/** Command reference, shutdown. */
const neverShut = /^(?:LoopBack|NULL|Virtual-Template)$/;
