import test from 'ava';
import { configurations } from './configurations.ts';

const text = (name: string): string => Buffer.from(configurations[name]!).toString('latin1');
const lineEnds = (name: string): readonly string[] => [...new Set(text(name).match(/\r*\n|\r/g))].sort();
const isUtf8 = (name: string): boolean => Buffer.from(configurations[name]!).toString('utf8').includes('\ufffd') === false;

test('the configurations still have what makes them odd, whatever an editor or a checkout does', t => {
  t.deepEqual(lineEnds('ne40e-provider-edge.cfg'), ['\r\n']);
  t.deepEqual(lineEnds('ne40e-bras.cfg'), ['\n']);
  t.deepEqual(lineEnds('ne40e-pki-ipsec.cfg'), ['\n', '\r\n', '\r\r\n']);
  t.deepEqual(lineEnds('atn-cell-site.cfg'), ['\r']);
  t.deepEqual(lineEnds('cx600-aggregation.cfg'), ['\n']);
  t.deepEqual(lineEnds('ce-leaf.cfg'), ['\r\n']);
  t.true(text('cx600-aggregation.cfg').startsWith('\u00ef\u00bb\u00bf!'));
  t.deepEqual(
    Object.keys(configurations).filter(name => !isUtf8(name)),
    ['ne40e-bras.cfg'],
  );
  t.regex(text('ne40e-provider-edge.cfg'), /[ \t]\r\n/);
  t.regex(text('ne40e-bras.cfg'), /\n\t/);
  t.false(/\r?return/.test(text('atn-cell-site.cfg')));
  t.true(
    Math.max(
      ...text('ne40e-pki-ipsec.cfg')
        .split('\n')
        .map(line => line.length),
    ) >= 1500,
  );
});

test('there are eight, two of them of 5,000 lines and few more, the same every time', t => {
  const lengths = Object.keys(configurations).map(name => text(name).split(/\r?\n|\r/).length);
  t.is(lengths.length, 8);
  t.is(lengths.filter(length => length >= 5000 && length < 5100).length, 2);
});
