import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { openBoardFile } from '../../../src/adapters/storage/board-file.ts';
import type { Board } from '../../../src/control-plane/state.ts';
import { keptRollback } from '../../../src/control-plane/upgrade-rollback.ts';
import { generateHostKey } from '../../../src/pki/host-key.ts';
import { fixedKey } from '../../ca/world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const full: Board = {
  serialNumber: '2102351GSB10KC000001',
  keyPairs: [{ name: 'rsa1', ...fixedKey('router'), bits: 2048, created: 1_790_000_000_000 }],
  nextStartup: { systemSoftware: 'cfcard:/V800R012C10SPC300.cc', savedConfiguration: 'cfcard:/vrpcfg.zip' },
  consolePassword: '$1c$salt$hash$',
  clockOffsetMilliseconds: -3_600_000,
  commits: [{ id: 1_000_000_001, label: 'first', user: 'admin', userInterface: 'CON 0', time: 1_790_000_000_001 }],
};
const hostKeys = [
  await generateHostKey('rsa', 'HUAWEI_Host', 2048, () => 7),
  await generateHostKey('ecc', 'HUAWEI_Host_ECC', 256, () => 8),
];
const fresh: Board = {
  keyPairs: [],
  nextStartup: { systemSoftware: 'cfcard:/V800R012C10SPC300.cc', savedConfiguration: null },
  clockOffsetMilliseconds: 0,
  commits: [],
};

function boardFolder(t: ExecutionContext): string {
  return join(temporaryFolder(t), 'board');
}

test('a board that has never stored anything has no memory', t => {
  t.is(openBoardFile(boardFolder(t)).load(), undefined);
});

for (const [title, board] of [
  ['full', full],
  ['fresh', fresh],
  ['board with host keys', { ...full, hostKeys }],
  ['board whose host keys were destroyed', { ...full, hostKeys: [] }],
] as const) {
  test(`a ${title} board comes back as it was stored`, t => {
    const folder = boardFolder(t);
    openBoardFile(folder).store(board);
    t.deepEqual(openBoardFile(folder).load(), board);
  });
}

test('private keys are readable by the owner only', t => {
  const folder = boardFolder(t);
  openBoardFile(folder).store(full);
  t.is(statSync(folder).mode & 0o777, 0o700);
  t.is(statSync(join(folder, 'board.json')).mode & 0o777, 0o600);
});

test('a folder that lay open is closed before a key goes into it', t => {
  const folder = boardFolder(t);
  mkdirSync(folder, { mode: 0o755 });
  openBoardFile(folder);
  t.is(statSync(folder).mode & 0o777, 0o700);
});

test('what a killed write has left is cleared away and does not count', t => {
  const folder = boardFolder(t);
  openBoardFile(folder).store(fresh);
  writeFileSync(join(folder, '~writing-1-1'), '{"format":1,"keyPai');
  t.deepEqual(openBoardFile(folder).load(), fresh);
  t.deepEqual(readdirSync(folder), ['board.json']);
});

const stored = (change: (fields: Record<string, unknown>) => unknown) => (text: string) => JSON.stringify(change(JSON.parse(text)));
const damaged = test.macro((t, damage: (text: string) => string, reason: RegExp) => {
  const folder = boardFolder(t);
  openBoardFile(folder).store(full);
  const place = join(folder, 'board.json');
  writeFileSync(place, damage(readFileSync(place, 'utf8')));
  const before = readFileSync(place, 'utf8');

  const error = t.throws(() => openBoardFile(folder).load(), { code: 'BOARD_FILE_DAMAGED' });
  t.regex(error?.message ?? '', reason);
  t.false((error?.message ?? '').includes('MII'));
  t.is(readFileSync(place, 'utf8'), before);
});

test('an empty board file stops the start', damaged, () => '', /not JSON/);
test('half a board file stops the start', damaged, text => text.slice(0, text.length / 2), /not JSON/);
test(
  'a board file of another format stops the start',
  damaged,
  stored(fields => ({ ...fields, format: 2 })),
  /format/,
);
test(
  'a board file without key pairs stops the start',
  damaged,
  stored(({ keyPairs: _, ...fields }) => fields),
  /keyPairs is not a list/,
);
test('a private key that is no base64 stops the start', damaged, text => text.replace('MII', 'M*I'), /privateKey is not base64/);
test(
  'a commit without a time stops the start',
  damaged,
  text => text.replace('"time": 1790000000001', '"time": null'),
  /time is not a number/,
);
test('a list in place of the board stops the start', damaged, () => '[]', /not an object/);

type Fields = Record<string, unknown>;
const onKeyPair = (change: (keyPair: Fields) => Fields) =>
  stored(fields => ({ ...fields, keyPairs: [change((fields['keyPairs'] as [Fields])[0])] }));
const onCommit = (change: Fields) => stored(fields => ({ ...fields, commits: [{ ...(fields['commits'] as [Fields])[0], ...change }] }));
const on = (change: Fields) => stored(fields => ({ ...fields, ...change }));
const half = (field: string) => (keyPair: Fields) => ({
  ...keyPair,
  [field]: Buffer.from(Buffer.from(String(keyPair[field]), 'base64').subarray(0, 600)).toString('base64'),
});
const otherKey = Buffer.from(fixedKey('device').publicKey).toString('base64');

test('half a private key stops the start', damaged, onKeyPair(half('privateKey')), /\(keyPairs\[0\]: privateKey is not a private key\)/);
test(
  'no private key stops the start',
  damaged,
  onKeyPair(pair => ({ ...pair, privateKey: '' })),
  /privateKey is not a private key/,
);
test(
  'the public key of another stops the start',
  damaged,
  onKeyPair(pair => ({ ...pair, publicKey: otherKey })),
  /keyPairs\[0\]: publicKey is not that of privateKey/,
);
test(
  'a wrong length of a key stops the start',
  damaged,
  onKeyPair(pair => ({ ...pair, bits: 4096 })),
  /bits is not the length of privateKey/,
);
test(
  'a key made in the year 300000 stops the start',
  damaged,
  onKeyPair(pair => ({ ...pair, created: 9e15 })),
  /created is out of range/,
);
test(
  'a key with a name that nobody could type stops the start',
  damaged,
  onKeyPair(pair => ({ ...pair, name: 'k'.repeat(32) })),
  /name is longer than 31 characters/,
);
test(
  'a clock beyond all years stops the start',
  damaged,
  on({ clockOffsetMilliseconds: 1e300 }),
  /\(clockOffsetMilliseconds is out of range\)/,
);
test(
  'a clock before all years stops the start',
  damaged,
  on({ clockOffsetMilliseconds: -1e15 }),
  /clockOffsetMilliseconds is out of range/,
);
test(
  'a clock that is no whole number stops the start',
  damaged,
  on({ clockOffsetMilliseconds: 0.5 }),
  /clockOffsetMilliseconds is out of range/,
);
test('a commit of a time that is none stops the start', damaged, onCommit({ time: 1e18 }), /commits\[0\]: time is out of range/);
test('a commit with a number that no commit has stops the start', damaged, onCommit({ id: 7 }), /commits\[0\]: id is out of range/);
test('a megabyte of a label stops the start', damaged, onCommit({ label: 'x'.repeat(1 << 20) }), /label is longer than 1024 characters/);
test(
  'a startup file elsewhere than on the card stops the start',
  damaged,
  on({ nextStartup: { systemSoftware: '/etc/passwd', savedConfiguration: null } }),
  /systemSoftware names no file of the CF card/,
);
test('a serial number that is none stops the start', damaged, on({ serialNumber: 42 }), /serialNumber is not text/);

/** A board with an RSA host key, damaged in one place. */
const hostKeyDamaged = test.macro((t, change: object | undefined, reason: RegExp) => {
  const folder = boardFolder(t);
  openBoardFile(folder).store({ ...full, hostKeys });
  const place = join(folder, 'board.json');
  const fields = JSON.parse(readFileSync(place, 'utf8'));
  fields.hostKeys = change ? [{ ...fields.hostKeys[0], ...change }] : [fields.hostKeys[0], fields.hostKeys[0]];
  writeFileSync(place, JSON.stringify(fields));
  const error = t.throws(() => openBoardFile(folder).load(), { code: 'BOARD_FILE_DAMAGED' });
  t.regex(error?.message ?? '', reason);
  t.false((error?.message ?? '').includes('MII'));
});

const otherHostKey = Buffer.from(hostKeys[1]?.privateKey ?? []).toString('base64');
test('a host key of another kind than it says stops the start', hostKeyDamaged, { kind: 'dsa' }, /hostKeys\[0\]: kind is not that/);
test('half a host key stops the start', hostKeyDamaged, { privateKey: 'MIIC' }, /hostKeys\[0\]: privateKey is not that of a host key/);
test('another private host key stops the start', hostKeyDamaged, { kind: 'ecc', privateKey: otherHostKey }, /publicKey is not that of/);
test('a host key of another length stops the start', hostKeyDamaged, { bits: 3072 }, /bits is not the length/);
test('a host key without a name stops the start', hostKeyDamaged, { name: 5 }, /name is not text/);
test('two host keys of one kind stop the start', hostKeyDamaged, undefined, /hostKeys has two of one kind/);

test('what an upgrade is to go back to comes back whatever its files are called', t => {
  const folder = boardFolder(t);
  const name = (end: string) => `cfcard:/${'x'.repeat(127 - end.length)}${end}`;
  const kept = keptRollback({ minutes: 360, systemSoftware: name('.cc'), patch: { file: name('.PAT'), version: 'v'.repeat(31) } });
  const board = { ...fresh, kept: { 'upgrade rollback': kept } };
  openBoardFile(folder).store(board);
  t.deepEqual(openBoardFile(folder).load(), board);
});

test('a setting that could not be read back is not stored: what was there stays', t => {
  const folder = boardFolder(t);
  openBoardFile(folder).store(fresh);
  for (const kept of [{ ztp: 'x'.repeat(1025) }, { 'upgrade rollback': 'soon cfcard:/old.cc' }, { 'upgrade rollback': '60 old.cc' }])
    t.throws(() => openBoardFile(folder).store({ ...fresh, kept }), { message: /longer than 1024|no time and software/ });
  t.deepEqual(openBoardFile(folder).load(), fresh);
});
