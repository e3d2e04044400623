import type page from '../../../../firmware-model/pages/aaa/display-radius-server-configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { detailsOf, radiusGroups } from './radius-groups.ts';

export default {
  groups({ args }, { volatile: { running } }) {
    const wanted = args['group-name']?.toLowerCase();
    const groups = radiusGroups(running).filter(({ name }) => wanted === undefined || name.toLowerCase() === wanted);
    if (wanted !== undefined) return groups.length === 0 ? say('no-radius-group') : groups.flatMap(detailsOf);
    const lines = [...settingsOf(running).lines.values()].map(({ line }) => line);
    const count = (expression: RegExp, otherwise: string) => lines.map(line => expression.exec(line)?.[1]).find(Boolean) ?? otherwise;
    return [
      say('radius-settings', {
        dead: count(/^radius-server .*dead-count (\d+)/, '10'),
        recovery: count(/^radius-server .*dead-time (\d+)/, '3'),
      }),
      ...groups.flatMap(detailsOf),
      say('radius-groups-end', { count: groups.length }),
    ];
  },
} satisfies Handlers<typeof page>;
