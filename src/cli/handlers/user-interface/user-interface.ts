import type page from '../../../../firmware-model/pages/user-interface/user-interface.ts';
import { enter, type ViewEntry } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, say, type Step } from '../../run/outcome.ts';
import { atIndex } from './user-interfaces.ts';

/** By its absolute number, a user interface is the same as by its kind; several can only be virtual terminals. */
export default {
  absolute({ args }) {
    const first = atIndex(Number(args['absolute-number']));
    if (args['last-absolute-number'] === undefined) return first ? open(first.kind, { 'first-ui-number': `${first.number}` }) : missing;
    const last = atIndex(Number(args['last-absolute-number']));
    if (first?.kind !== 'VTY' || last?.kind !== 'VTY') return missing;
    if (last.number <= first.number) return say('last-user-interface-too-small');
    return open('VTY', { 'first-ui-number': `${first.number}`, 'last-ui-number': `${last.number}` });
  },
} satisfies Handlers<typeof page>;

const viewOf = { CON: 'user-interface', AUX: 'user-interface-aux', VTY: 'user-interface-vty' } as const;

const missing = say('no-such-user-interface');

const open = (kind: keyof typeof viewOf, args: ViewEntry['args']): Step =>
  changeSession(old => ({ ...old, views: enter(old.views, { view: viewOf[kind], args }) }));
