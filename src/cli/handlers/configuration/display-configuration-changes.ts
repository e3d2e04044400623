import type page from '../../../../firmware-model/pages/configuration/display-configuration-changes.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { localTime } from '../../../config/local-time.ts';
import { configurationBefore, configurationAt } from '../../../control-plane/point-store.ts';
import { type ConfigurationFile, configurationFile, nextStartupFile } from './configuration-file.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { fileContent } from './file-content.ts';
import { contentBefore, contentOf, lastPoint, pointOfId, pointOfLabel, pointsNewestFirst } from './rollback-points.ts';
import { changesShown, showChanges } from './shown-changes.ts';
import { showConfiguration } from './show-configuration.ts';

/** What commits have changed, and how the running configuration differs from a file or from a point. The first named is the source. */
export default {
  *commits({ has }, router) {
    const points = yield* pointsNewestFirst(router);
    yield say('building-changes');
    for (const point of points) {
      const time = localTime(router.volatile.running, point.time);
      yield say('commit-changes-of', { id: point.id, time });
      const { cfCard, board } = router.nonVolatile;
      const [before, after] = [configurationBefore(cfCard, board, point), configurationAt(cfCard, point)];
      if (before && after) yield* showChanges(before, after, router, has('with-tag'));
    }
  },

  *at({ args, has }, router) {
    const point = yield* pointOfId(args['commit-id'], router);
    const before = point && (yield* contentBefore(point, router));
    const after = before && (yield* contentOf(point, router));
    if (after) yield* changed(before, after, router, has('with-tag'));
  },

  *since({ args, has }, router) {
    const point = yield* pointOfId(args['commit-id'], router);
    const before = point && (yield* contentOf(point, router));
    if (before) yield* changed(before, router.volatile.running, router, has('with-tag'));
  },

  *last({ args, has }, router) {
    const point = yield* lastPoint(args['number-of-commits'], router);
    const before = point && (yield* contentBefore(point, router));
    if (before) yield* changed(before, router.volatile.running, router, has('with-tag'));
  },

  *startup(_, router) {
    const file = nextStartupFile(router);
    if (file) yield* betweenFile(file, router, 'to file', false);
    else yield say('next-startup-missing');
  },
  runningFile: ({ args, has }, router) => named(args['file-name'], router, 'to file', has('with-tag')),
  fileRunning: ({ args, has }, router) => named(args['file-name'], router, 'to running', has('with-tag')),

  *runningLabel({ args, has }, router) {
    const content = yield* labelled(args.label, router);
    if (content) yield* differing('changes-from-label', router.volatile.running, content, router, has('with-tag'));
  },
  *labelRunning({ args, has }, router) {
    const content = yield* labelled(args.label, router);
    if (content) yield* differing('changes-from-label', content, router.volatile.running, router, has('with-tag'));
  },
} satisfies Handlers<typeof page>;

type Direction = 'to file' | 'to running';

function* changed(from: Configuration, to: Configuration, router: RouterFacts, withTag: boolean): Course {
  yield say('building-changes');
  yield* showChanges(from, to, router, withTag);
}

function* labelled(label: string, router: RouterFacts): Course<Configuration | undefined> {
  const point = yield* pointOfLabel(label, router);
  return point && (yield* contentOf(point, router));
}

function* named(name: string, router: RouterFacts, direction: Direction, withTag: boolean): Course {
  const file = configurationFile(name);
  if (file) yield* betweenFile(file, router, direction, withTag);
  else yield say('configuration-file-name-invalid');
}

function* betweenFile(file: ConfigurationFile, router: RouterFacts, direction: Direction, withTag: boolean): Course {
  const content = yield* fileContent(file, router);
  const { running } = router.volatile;
  if (!content) return;
  const [from, to] = direction === 'to file' ? [running, content.configuration] : [content.configuration, running];
  yield* differing('changes-from-file', from, to, router, withTag);
}

function* differing(
  id: 'changes-from-file' | 'changes-from-label',
  from: Configuration,
  to: Configuration,
  router: RouterFacts,
  withTag: boolean,
): Course {
  const lines = changesShown(from, to, router, withTag);
  yield say('building-changes');
  if (lines.length > 0) yield say(id);
  yield* showConfiguration(lines);
}
