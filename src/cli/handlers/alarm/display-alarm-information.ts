import type page from '../../../../firmware-model/pages/alarm/display-alarm-information.ts';
import type { AlarmName } from '../../../../firmware-model/alarms.ts';
import { levelOfAlarm, suppressionOf } from '../../../config/alarm-settings.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { alarmNamed } from './alarm-named.ts';

export default {
  one({ args }, router) {
    const name = alarmNamed(args['alarm-name'], router);
    return name === undefined ? say('alarm-unknown') : blocks([name], router);
  },
  all: (_, router) => blocks(Object.keys(router.alarms).sort() as AlarmName[], router), // keys of what has one for each name
} satisfies Handlers<typeof page>;

function blocks(names: readonly AlarmName[], { alarms, volatile: { running } }: RouterFacts): readonly Step[] {
  const shown = names.flatMap((name, at) => {
    const { id, level, module } = alarms[name];
    const block = say('alarm-information', {
      feature: module,
      name,
      id: `0x${id.toString(16).toUpperCase()}`,
      level: levelOfAlarm(running, name, level),
      ...suppressionOf(running, name),
    });
    return at > 0 ? [say('alarm-blank'), block] : [block];
  });
  return [say('alarm-information-rule'), ...shown, say('alarm-information-rule')];
}
