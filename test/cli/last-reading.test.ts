import test from 'ava';
import { CommandTree } from '../../src/cli/grammar/command-tree.ts';
import { KnownForms } from '../../src/cli/grammar/known-forms.ts';
import { rememberingLast } from '../../src/cli/grammar/last-reading.ts';
import type { Reader } from '../../src/cli/grammar/resolve.ts';
import { prospect, typingOf } from '../../src/cli/typing/typing.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import { page, vocabularyOf } from '../support/invented-vocabulary.ts';

const reader = (view = 'system'): Reader => ({ views: [{ view, args: {} }], immediate: false, terminal: { upperViews: true } });

function reading() {
  const watched = page({
    forms: { plain: 'watch <name>', key: 'watch key <key>' },
    parameters: {
      name: { type: 'string', length: [1, 9], help: '' },
      key: { type: 'string', length: [1, 9], secret: true, help: '' },
    },
  });
  const resolve = rememberingLast(new CommandTree({ watched, above: page({ views: ['other'], forms: { other: 'watch <number>' } }) }));
  return (line: string, from: Reader) => resolve(from, splitWords(line), line);
}

test('a line that is asked about and carried out then is read once', t => {
  const [read, from] = [reading(), reader()];
  t.is(read('watch a', from), read('watch a', from));
  t.is(read('watch', from), read('watch', from));
});

test('another line, and another view, are read by themselves', t => {
  const [read, from] = [reading(), reader()];
  t.like(read('watch a', from), { taken: [{ value: 'watch' }, { value: 'a' }] });
  t.like(read('watch b', from), { taken: [{ value: 'watch' }, { value: 'b' }] });
  t.like(read('watch b', reader('other')), { form: { path: 'above' } });
  t.like(read('watch b', reader('user')), { id: 'unrecognized-command' });
});

test('a line with a secret is not remembered', t => {
  const [read, from] = [reading(), reader()];
  t.like(read('watch key a', from), { secret: true });
  t.not(read('watch key a', from), read('watch key a', from));
});

test('whatever is typed at random behind a word, the forms that begin with it are kept once', t => {
  const known = new KnownForms(vocabularyOf({ watched: page({ forms: { plain: 'watch here' } }) }));
  t.is(known.starting('system', splitWords('watch one')), known.starting('system', splitWords('watch another day')));
});

test('whoever asks what may follow goes once through what may stand there, though more is known than our pages have', t => {
  let asked = 0;
  class Counting extends CommandTree {
    override formsStarting(view: string, beginning: string) {
      asked++;
      return super.formsStarting(view, beginning);
    }
  }
  const known = vocabularyOf({ more: page({ forms: { more: 'watch here' } }) });
  const tree = new Counting({ watched: page({ forms: { plain: 'watch <name>' } }) }, [known]);
  const typing = typingOf(tree, reader(), 'watch ');
  asked = 0;
  const found = prospect(tree, typing, { level: 3 });
  t.is(asked, 1);
  t.like(found, { paths: { length: 2 } });
});
