import type page from '../../../../firmware-model/pages/maintenance/display-paf.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *values({ has }, { device: { specifications } }) {
    if (has('verbose')) {
      for (const [at, { bounds, ...specification }] of specifications.entries()) {
        if (at > 0) yield say('paf-blank');
        yield say('paf-verbose', { ...specification, least: bounds[0], most: bounds[1] });
      }
      return;
    }
    yield say('paf-head');
    for (const { name, value, description } of specifications) yield say('paf-row', { name, value, description });
    yield say('paf-end');
  },
} satisfies Handlers<typeof page>;
