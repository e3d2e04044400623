import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { removeLineFile, writeLineFile } from '../../../src/adapters/storage/line-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const remedy = 'name another';

test('a list takes the place of an older one, for its keeper alone, and goes when there is nothing to list', t => {
  const path = join(temporaryFolder(t), 'lines.txt');
  writeFileSync(path, 'old', { mode: 0o644 });
  writeLineFile({ path, sources: [], remedy }, ['one', 'two'], 0);
  t.is(readFileSync(path, 'utf8'), 'one\ntwo\n');
  t.is(statSync(path).mode & 0o777, 0o600);
  removeLineFile(path);
  removeLineFile(path);
  t.is(statSync(path, { throwIfNoEntry: false }), undefined);
});

test('what stands there and is no list stays, and is told in one sentence with a remedy', t => {
  const path = join(temporaryFolder(t), 'lines.txt');
  mkdirSync(path);
  const code = 'LIST_UNWRITABLE';
  t.throws(() => writeLineFile({ path, sources: [], remedy }, ['one'], 0), {
    code,
    message: /it is a directory and not a file; name another$/,
  });
  t.throws(() => removeLineFile(path), { code, message: /^Cannot remove \S+: .+; remove it by hand: / });
  t.true(statSync(path).isDirectory());
});
