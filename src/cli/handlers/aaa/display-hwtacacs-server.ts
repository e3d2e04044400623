import type page from '../../../../firmware-model/pages/aaa/display-hwtacacs-server.ts';
import { say } from '../../run/outcome.ts';
import { isNamed, kinds, serversOf, summaryOf, templatesOf } from './hwtacacs-templates.ts';
import type { Handlers } from '../../run/handler.ts';

/** Out of the configuration: nothing is sent to a server, so no counter moves. */
export default {
  all({ args }, { volatile }) {
    const name = args['template-name'];
    const templates = templatesOf(volatile.running).filter(each => name === undefined || isNamed(each, name));
    return templates.length === 0 ? say('hwtacacs-template-missing') : templates.map(summaryOf);
  },
  kind({ args, one }, { volatile }) {
    const found = templatesOf(volatile.running).find(each => isNamed(each, args['template-name']));
    if (!found) return say('hwtacacs-template-missing');
    return serversOf(found, one(...kinds)).map((server, at) =>
      say('hwtacacs-server-details', { ...server, name: found.name, id: found.id, primary: at === 0 ? 'YES' : 'NO' }),
    );
  },
  statistics({ args, one }, { volatile }) {
    const found = templatesOf(volatile.running).find(each => isNamed(each, args['template-name']));
    if (!found) return say('hwtacacs-template-missing');
    return serversOf(found, one(...kinds)).map(server => say('hwtacacs-server-statistics', { ...server, id: found.id }));
  },
  verbose: ({ args }, { volatile }) =>
    templatesOf(volatile.running).some(each => isNamed(each, args['template-name']))
      ? say('hwtacacs-template-statistics')
      : say('hwtacacs-template-missing'),
  status(_, { volatile: { running } }) {
    const templates = templatesOf(running);
    const servers = templates.flatMap(template => kinds.flatMap(kind => serversOf(template, kind))).length;
    const isOff = [...running.values()].some(({ line }) => line === 'undo hwtacacs enable');
    return say('hwtacacs-status', { state: isOff ? 'Disabled' : 'Enabled', templates: templates.length, servers });
  },
  statusOf({ args }, { volatile }) {
    const found = templatesOf(volatile.running).find(each => isNamed(each, args['template-name']));
    if (!found) return say('hwtacacs-template-missing');
    const rows = kinds.flatMap(kind =>
      serversOf(found, kind).map((server, at) => say('hwtacacs-current-row', { ...server, mark: at === 0 ? '*' : ' ' })),
    );
    return [say('hwtacacs-current-head'), ...rows, say('hwtacacs-current-end')];
  },
} satisfies Handlers<typeof page>;
