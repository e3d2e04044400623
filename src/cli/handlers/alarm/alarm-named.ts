import type { AlarmName } from '../../../../firmware-model/alarms.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** In any letters. */
export const alarmNamed = (typed: string, { alarms }: RouterFacts): AlarmName | undefined =>
  (Object.keys(alarms) as AlarmName[]).find(name => name.toLowerCase() === typed.toLowerCase()); // keys of what has one for each name
