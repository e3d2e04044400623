import type page from '../../../../firmware-model/pages/interfaces/display-this-interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { interfaceHere } from './here.ts';
import { interfaceDetails } from './interface-details.ts';
import { shownOne } from './interfaces-now.ts';

/** The interface of the view, once it is committed. */
export default {
  this: (command, router) => shownOne(router, interfaceHere(command, router).name, each => interfaceDetails(each, router)),
} satisfies Handlers<typeof page>;
