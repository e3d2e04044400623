import { strToU8, zipSync } from 'fflate';
import test from 'ava';
import { formatOf, readStartupFile, writeStartupFile } from '../../src/config/startup-file.ts';

const time = Date.UTC(2026, 10, 24, 8, 0, 0);
const lines = ['#', 'sysname R1', '#', 'return'];
const written = (fileName: string, content = lines): Uint8Array => writeStartupFile(fileName, content, time) ?? new Uint8Array();
const archive = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: time });

test('a .cfg file is the text itself', t => {
  t.deepEqual(readStartupFile('cfcard:/a.cfg', written('cfcard:/a.cfg')), { text: '#\r\nsysname R1\r\n#\r\nreturn\r\n' });
});

test('a .zip file holds the .cfg file of its base name', t => {
  const bytes = written('cfcard:/vrpcfg.zip');
  t.deepEqual(readStartupFile('cfcard:/vrpcfg.zip', bytes), { text: '#\r\nsysname R1\r\n#\r\nreturn\r\n' });
  t.deepEqual(readStartupFile('cfcard:/other.zip', bytes), { problem: 'nothing-inside' });
});

test('an archive made elsewhere is read, whatever else it holds', t => {
  t.deepEqual(readStartupFile('a.zip', archive({ 'readme.txt': 'x', 'A.CFG': 'sysname R2' })), { text: 'sysname R2' });
  t.deepEqual(readStartupFile('a.zip', archive({ 'folder/a.cfg': 'sysname R2' })), { problem: 'nothing-inside' });
});

test('the same configuration at the same time gives the same archive', t => {
  t.deepEqual(written('a.zip'), written('a.zip'));
});

test('an archive takes a device time that no archive knows', t => {
  for (const strange of [0, Date.UTC(2150, 0, 1)]) {
    const bytes = writeStartupFile('a.zip', lines, strange) ?? new Uint8Array();
    t.true('text' in readStartupFile('a.zip', bytes));
  }
});

test('an archive with any one byte of its content wrong is damaged', t => {
  const whole = written(
    'a.zip',
    Array.from({ length: 40 }, (_, n) => `interface LoopBack${(n * 7919) % 1000}`),
  );
  const compressed = 30 + 'a.cfg'.length; // behind the head of the first and only file
  for (let at = compressed; at < compressed + 120; at += 1) {
    t.deepEqual(readStartupFile('a.zip', whole.with(at, whole[at]! ^ 0x10)), { problem: 'damaged' }, `byte ${at}`);
  }
});

test('an archive cut short at any length is damaged', t => {
  const whole = written('a.zip');
  for (let length = 0; length < whole.length; length += 1) {
    t.deepEqual(readStartupFile('a.zip', whole.subarray(0, length)), { problem: 'damaged' }, `${length} bytes`);
  }
});

test('an archive that promises more than 32 MB is refused before it is expanded', t => {
  const bomb = zipSync({ 'a.cfg': new Uint8Array(33 * 1024 * 1024) }, { mtime: time });
  t.true(bomb.length < 100_000);
  t.deepEqual(readStartupFile('a.zip', bomb), { problem: 'too-large' });
});

test('an archive that holds more than it promises is damaged', t => {
  const liar = zipSync({ 'a.cfg': new Uint8Array(1_000_000) }, { mtime: time });
  new DataView(liar.buffer, liar.byteOffset).setUint32(liar.length - 22 - 46 - 'a.cfg'.length + 24, 1000, true);
  t.deepEqual(readStartupFile('a.zip', liar), { problem: 'damaged' });
});

test('a .dat file is known but neither read nor written', t => {
  t.deepEqual(readStartupFile('a.dat', new Uint8Array()), { problem: 'binary' });
  t.is(writeStartupFile('a.dat', lines, time), undefined);
});

test('only .cfg, .zip and .dat are configuration files, in any case', t => {
  t.deepEqual(['a.cfg', 'A.ZIP', 'cfcard:/x.dat', 'a.txt', 'cfg', '.cfg', 'cfcard:/.zip', 'a.cfg.bak'].map(formatOf), [
    'cfg',
    'zip',
    'dat',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
