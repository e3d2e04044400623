import type page from '../../../../firmware-model/pages/aaa/display-task-group.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { taskGroups } from './groups.ts';

/** Tasks of a group are its lines; those that the default groups have besides are not on record here. */
export default {
  all(_, { volatile: { running } }) {
    const rows = taskGroups(running).map((name, at) => say('task-groups-row', { name, id: at + 1 }));
    return [say('task-groups-head'), ...rows, say('task-groups-end', { count: rows.length })];
  },
  one({ args }, { volatile: { running } }) {
    const name = args['task-group-name'];
    if (!taskGroups(running).includes(name)) return say('no-such-group');
    const rows = settingsOf(running)
      .section('aaa')
      .section('task-group <task-group-name>', { 'task-group-name': name })
      .all('task <task-name>')
      .map(({ line }) => {
        const [, task = '', ...rights] = line.split(' ');
        return say('task-group-row', { task, rights: rights.join(' ') });
      });
    return [say('task-group-head', { name }), ...rows, say('task-group-end', { count: rows.length })];
  },
} satisfies Handlers<typeof page>;
