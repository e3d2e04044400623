import type page from '../../../../firmware-model/pages/aaa/display-aaa-user-group.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { defaultTaskGroups, defaultUserGroups, userGroups } from './groups.ts';

export default {
  all(_, { volatile: { running } }) {
    const rows = userGroups(running).map((name, at) => say('user-groups-row', { name, id: at + 1 }));
    return [say('user-groups-head'), ...rows, say('user-groups-end', { count: rows.length })];
  },
  one({ args }, { volatile: { running } }) {
    const name = args['user-group-name'];
    const id = userGroups(running).indexOf(name) + 1;
    if (id === 0) return say('no-such-group');
    const own = defaultTaskGroups[defaultUserGroups.findIndex(known => known === name)];
    const added = settingsOf(running)
      .section('aaa')
      .section('user-group <user-group-name>', { 'user-group-name': name })
      .all('task-group <task-group-name>')
      .flatMap(({ args: { 'task-group-name': task } }) => task ?? []);
    const rows = [...(own ? [own] : []), ...added].map(task => say('user-group-row', { name: task }));
    return [say('user-group-head', { name, id }), ...rows, say('user-group-end')];
  },
} satisfies Handlers<typeof page>;
