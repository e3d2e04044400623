import { CfCardFolder } from '../../src/adapters/cf-card-folder.ts';

/** Replaces files on a card without end, until it is killed. Each file is all `A` or all `B`, so a torn one is seen. */
const [, , folder = ''] = process.argv;
const card = new CfCardFolder(folder, { capacity: 100_000_000, now: () => 0 });
const patterns = ['A', 'B'].map(letter => new Uint8Array(2_000_000).fill(letter.charCodeAt(0)));
process.stdout.write('writing\n');
for (let round = 0; ; round++) {
  const bytes = patterns[round % 2];
  if (bytes) card.write('written', bytes);
  card.copy('written', 'copied');
}
