import { PassThrough } from 'node:stream';
import test from 'ava';
import { MarginNotes } from '../../../src/adapters/terminals/margin-notes.ts';
import { collect } from '../../support/reading.ts';

function notedTerminal(hasColors = false, restMilliseconds = 1) {
  const output = Object.assign(new PassThrough(), { hasColors: () => hasColors });
  const notes = new MarginNotes(output, restMilliseconds);
  const says = (text: string) => new Promise<void>(resolve => notes.write(Buffer.from(text), resolve));
  return { notes, says, screen: collect(output) };
}

test('a note stands between the lines of the router', async t => {
  const { notes, says, screen } = notedTerminal();
  await says('Please Press ENTER.\r\n');
  notes.add('Lab CA: issued 1\ntwice');
  await screen.says('twice\r\n');
  t.is(screen.text, 'Please Press ENTER.\r\nLab CA: issued 1\r\ntwice\r\n');
});

test('a note in the middle of a line begins a new one, and the line stands behind it again', async t => {
  const { notes, says, screen } = notedTerminal();
  await says('<HUAWEI>quit\r\n[~HUA');
  await says('WEI]dis');
  notes.addNow('note');
  await says('play');
  t.is(screen.text, '<HUAWEI>quit\r\n[~HUAWEI]dis\r\nnote\r\n[~HUAWEI]display');
});

test('notes that come together keep their order, and come before the terminal is given back', t => {
  const { notes, screen } = notedTerminal(false, 3_600_000);
  notes.add('one');
  notes.add('two');
  t.is(screen.text, '');
  notes.close();
  t.is(screen.text, 'one\r\ntwo\r\n');
});

test('a note is dim where the terminal has colours', t => {
  const { notes, screen } = notedTerminal(true);
  notes.addNow('note');
  t.is(screen.text, '\x1b[2mnote\x1b[22m\r\n');
});
