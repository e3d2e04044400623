import { printable } from '../../cmp/printable.ts';

/** What the keeper of a router should know at once: an event like the others, and a line on standard error in any case. */
export type Notice = {
  readonly event: 'left-out' /** What stands in the folder of the CF card and is not on it. */;
  readonly entries: readonly { readonly place: string; readonly reason: string }[];
};

export const isNotice = (told: { readonly event: string }): told is Notice => notices.has(told.event);

const notices: ReadonlySet<string> = new Set<Notice['event']>(['left-out']);

/** The lines of a notice. */
export function describeNotice(notice: Notice): readonly string[] {
  switch (notice.event) {
    case 'left-out':
      return firstTen(notice.entries, ({ place, reason }) => `Not on the CF card: ${printable(shortened(place))} (${reason})`, 'entries');
  }
}

/** Ten are enough to see what is wrong; the event has all. */
function firstTen<Item>(items: readonly Item[], describe: (item: Item) => string, what: string): readonly string[] {
  const rest = items.length - shown;
  return [...items.slice(0, shown).map(describe), ...(rest > 0 ? [`and ${rest} more ${what}`] : [])];
}

const shortened = (place: string): string => (place.length > longestPlace ? `${place.slice(0, longestPlace)}…` : place);

const shown = 10;
const longestPlace = 160;
