import type page from '../../../../firmware-model/pages/configuration/apply-command-group.ts';
import { type Edit, section, spelledKey } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/** A line of its own for each group, so that each can be taken back by itself. */
export default {
  *apply(command, router) {
    const candidate = candidateConfiguration(router, command.session);
    const names = namesIn(command).map(name => spelledKey(candidate, `command group ${name}`)?.slice('command group '.length));
    if (names.includes(undefined)) yield say('no-such-command-group');
    else if (yield* confirm('apply-group-question'))
      yield* enter(
        command,
        router,
        names.map(name => linePrefix + name),
        true,
      );
  },

  *undo(command, router) {
    const { path } = editPlace(command.session.views, router.views);
    const here = [...(section(candidateConfiguration(router, command.session), path)?.keys() ?? [])].filter(key =>
      key.startsWith(linePrefix),
    );
    const asked = namesIn(command).map(name => `${linePrefix}${name}`.toLowerCase());
    yield* enter(command, router, asked.length === 0 ? here : here.filter(key => asked.includes(key.toLowerCase())), false);
  },
} satisfies Handlers<typeof page>;

const linePrefix = 'apply-command-group ';

const namesIn = ({ args }: Command): readonly string[] => args['group-name']?.split(' ') ?? [];

function* enter({ session }: Command, { views }: RouterFacts, keys: readonly string[], applies: boolean): Course {
  const place = editPlace(session.views, views);
  const edits = keys.map(
    (key): Edit => (applies ? { op: 'set', ...place, key, node: { line: key, args: {} } } : { op: 'clear', ...place, key }),
  );
  if (edits.length > 0) yield did({ type: 'configuration.edited', session: session.id, edits });
}
