import type page from '../../../../firmware-model/pages/information/display-debugging-timeout.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Nothing here can be debugged: the interval is that of the manual, and none of it runs. */
export default { display: () => say('debugging-timeout', { interval: 5, remaining: 0 }) } satisfies Handlers<typeof page>;
