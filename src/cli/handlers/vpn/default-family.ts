import { type Edit, type EditPlace, emptyConfiguration } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';

/** The IPv4 address family of the VPN instance whose view a line is typed in: what concerns a family is held there (inferred). */
export function defaultFamily({ session }: Pick<Command, 'session'>, { views }: RouterFacts): EditPlace {
  const { path } = editPlace(session.views, views);
  return { path: [...path, family] };
}

/** Makes that family where there is none; one that is there keeps its lines. */
export const openedFamily = ({ path }: EditPlace): Edit => ({
  op: 'set',
  path: path.slice(0, -1),
  key: family,
  node: { line: family, args: {}, children: emptyConfiguration },
});

const family = 'ipv4-family';
