import type page from '../../../../firmware-model/pages/aaa/display-aaa-record.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Records are of subscribers, of whom there are none; administrators who have left are not recorded. */
const none = (): Step => say('no-aaa-record');
const noneInBrief = (): Step => say('no-aaa-record-brief');

export default {
  all: none,
  allBrief: noneInBrief,
  addressed: none,
  addressedBrief: noneInBrief,
  vlan: none,
  vlanBrief: noneInBrief,
  some: none,
  someBrief: noneInBrief,
  cutOff: none,
  cutOffBrief: noneInBrief,
} satisfies Handlers<typeof page>;
