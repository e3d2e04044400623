import type { CardEntry, CfCard } from './cf-card.ts';
import { isName } from './path.ts';

/**
 * Whether a place is of the card, for every command and for a start: it is if the router could have named it. What the host has put into
 * the folder under another name takes its room, and is not there.
 */
export function isOnCard(path: string): boolean {
  return path.split('/').every(isName);
}

/**
 * What users see of a directory: all but the recycle bin and what was copied in from outside under a name that the router could not
 * have. Hidden files take their room all the same. Undefined when there is no such directory.
 */
export function visibleEntries(card: CfCard, directory: string): readonly CardEntry[] | undefined {
  return card.list(directory)?.filter(entry => isName(entry.name));
}
