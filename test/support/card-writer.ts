import { CfCardFolder } from '../../src/adapters/storage/cf-card-folder.ts';

/** Replaces two files of a card: one by writing, the other by copying. */
const [, , folder = ''] = process.argv;
const card = new CfCardFolder(folder, { capacity: 100_000_000, now: () => 0 });
card.write('written', new Uint8Array(2_500_000).fill('B'.charCodeAt(0)));
card.copy('written', 'copied');
process.exit(0);
