import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { operator } from '../../../support/operator.ts';

export const text = (words: string) => new TextEncoder().encode(words);
export const morning = Date.UTC(2026, 10, 24, 8, 0, 0);

/** An operator at a router with these files; `test` is a directory, the software in use is `V800R012C10.cc`. */
export function operatorWith(files: Readonly<Record<string, string>> = {}, capacity = 1024 * 1024, level = 3) {
  const card = new MemoryCard({ capacity, now: () => morning });
  card.makeDirectory('$_license');
  card.makeDirectory('test');
  for (const [path, words] of Object.entries({ 'V800R012C10.cc': 'software', 'device.sys': 'hardware', ...files }))
    card.write(path, text(words));
  const board = { nextStartup: { systemSoftware: 'cfcard:/V800R012C10.cc', savedConfiguration: 'cfcard:/vrpcfg.zip' } };
  return { card, ...operator({ cfCard: card, board, level, poweredOnAt: morning }) };
}

export const content = (card: MemoryCard, path: string) => {
  const bytes = card.read(path);
  return bytes && Buffer.from(bytes).toString();
};
