import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { playConversation } from './support/conversation.ts';
import { repository } from './support/working-copy.ts';

const folder = join(repository, 'test/conversations');

for (const file of readdirSync(folder)) {
  test(`${file.replace(/\.txt$/, '').replaceAll('-', ' ')}: every screen shows what stands in the text`, t => {
    playConversation(t, readFileSync(join(folder, file), 'utf8'));
  });
}
