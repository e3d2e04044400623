import { type Fields, Refusal } from '../../adapters/control/protocol.ts';
import type { CardEvent } from '../../control-plane/events.ts';
import type { Command, Hands } from './hands.ts';

/** The CF card in its slot, with the power on or off. Its files are not touched. */
export const cardCommands = {
  'card.remove': hands => happen(hands, { type: 'card.removed' }, 'The card is out already: ne40e ctl card insert brings it back'),
  'card.insert': hands => happen(hands, { type: 'card.inserted' }, 'The card is in already: ne40e ctl card remove takes it out'),
  'card.full': hands => happen(hands, { type: 'card.filled' }, 'Only a sound card can fill up: ne40e ctl card mended makes it one'),
  'card.fail-writes': hands =>
    happen(hands, { type: 'card.failed' }, 'The card fails already, or is out: ne40e ctl card insert or card mended makes it sound'),
  'card.mended': mend,
} satisfies Readonly<Record<string, Command>>;

function happen({ router, report }: Hands, event: CardEvent, reason: string): Fields {
  if (!router.card(event)) throw new Refusal(reason);
  const is = router.states()['CF card'];
  report({ event: 'card', is });
  return { card: is };
}

/** Room again on one that was full, writes again on one that failed. */
function mend(hands: Hands): Fields {
  const cures = { full: 'card.cleared', failing: 'card.mended' } as const;
  const is = hands.router.states()['CF card'];
  if (is !== 'full' && is !== 'failing') throw new Refusal('There is nothing to mend: the card is neither full nor failing');
  return happen(hands, { type: cures[is] }, 'The card cannot be mended');
}
