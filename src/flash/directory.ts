import type { CardEntry, CfCard } from './cf-card.ts';
import { isName } from './path.ts';

/**
 * What users see of a directory: all but the recycle bin and what was copied in from outside under a name that the router could not
 * have. Hidden files take their room all the same. Undefined when there is no such directory.
 */
export function visibleEntries(card: CfCard, directory: string): readonly CardEntry[] | undefined {
  return card.list(directory)?.filter(entry => isName(entry.name));
}
