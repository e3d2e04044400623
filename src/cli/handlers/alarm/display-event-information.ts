import type page from '../../../../firmware-model/pages/alarm/display-event-information.ts';
import { severityNames } from '../../../config/information-rules.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Events are what is told once and is not wrong until it is over. Ids are those of the log (inferred). */
export default {
  one({ args }, router) {
    const name = Object.keys(router.traps).find(known => known.toLowerCase() === args['event-name'].toLowerCase());
    return name === undefined ? say('event-unknown') : blocks([name], router);
  },
  all: (_, router) => blocks(Object.keys(router.traps).sort(), router),
} satisfies Handlers<typeof page>;

function blocks(names: readonly string[], { traps, volatile: { running } }: RouterFacts): readonly Step[] {
  const view = settingsOf(running).section('event');
  const shown = names.flatMap((name, at) => {
    const { module, cid, severity } = traps[name as keyof typeof traps]; // one of its keys
    const period = view.line('suppression event-name <event-name> period', { 'event-name': name })?.args.seconds ?? '0';
    const id = `0x${cid.toString(16).toUpperCase()}`;
    const block = say('event-information', { feature: module, id, name, level: severityNames[severity] ?? '', period });
    return at > 0 ? [say('event-apart'), block] : [block];
  });
  return [say('event-rule'), ...shown, say('event-rule')];
}
