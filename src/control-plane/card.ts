import { chart } from './chart.ts';

/** The CF card in its slot. */
export const card = chart.createStateConfig({
  description:
    'The CF card of the main board in charge, which power does not change. Every file on it is written whole or not at all: a file that was being written when the power goes, or the card, is there as it was before.',
  initial: 'in',
  on: { 'card.removed': '.out', 'slave.tookOver': '.in' },
  states: {
    in: {
      description: 'Files are read and written.',
      on: { 'card.filled': 'full', 'card.failed': 'failing' },
    },
    full: {
      description: 'Files are read. A save, a copy and what a CA sends are refused for want of space.',
      on: { 'card.cleared': 'in', 'card.failed': 'failing' },
    },
    failing: {
      description: 'Files are read. Whatever is written fails, as on a card that is worn out.',
      on: { 'card.mended': 'in' },
    },
    out: {
      description:
        'Whoever wants a file is refused. Certificates in memory stay there. A start without a card has the configuration of the factory and no certificates.',
      on: { 'card.inserted': 'in' },
    },
  },
});
