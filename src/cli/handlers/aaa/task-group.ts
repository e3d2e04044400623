import type page from '../../../../firmware-model/pages/aaa/task-group.ts';
import { type Edit, emptyConfiguration, leaf } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { defaultTaskGroups, tasksOfNewGroup } from './groups.ts';
import { aaaPlace } from './local-user.ts';

/** A group that is made has tasks at once (command reference, task-group, precautions). */
export default {
  enter({ args, session, canonical }, router) {
    const name = args['task-group-name'];
    const isThere = leaf(candidateConfiguration(router, session), aaaPlace.path, canonical) !== undefined;
    if (isThere || session.isUnattended || defaultTaskGroups.some(known => known === name)) return undefined;
    const made: Edit = { op: 'set', ...aaaPlace, key: canonical, node: { line: canonical, args, children: emptyConfiguration } };
    const tasks = tasksOfNewGroup.map((line): Edit => {
      const [, task = ''] = line.split(' ');
      return { op: 'set', path: [...aaaPlace.path, canonical], key: `task ${task}`, node: { line, args: { 'task-name': task } } };
    });
    return did({ type: 'configuration.edited', session: session.id, edits: [made, ...tasks] });
  },
} satisfies Handlers<typeof page>;
