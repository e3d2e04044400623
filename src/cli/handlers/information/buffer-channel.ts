import type { Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import type { CliSession } from '../../run/session.ts';

/** The size that a line about a buffer's channel says besides, as the line by itself would have it. */
export function sizeEdits(
  {
    key,
    argument,
    size,
    usual,
  }: { readonly key: string; readonly argument: string; readonly size: string | undefined; readonly usual: string },
  session: CliSession,
  router: RouterFacts,
): readonly Edit[] {
  if (size === undefined) return [];
  const place = editPlace(session.views, router.views);
  return size === usual
    ? [{ op: 'clear', ...place, key }]
    : [{ op: 'set', ...place, key, node: { line: `${key} ${size}`, args: { [argument]: size } } }];
}
