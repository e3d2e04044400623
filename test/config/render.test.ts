import test from 'ava';
import { emptyConfiguration, type Configuration, type Edit } from '../../src/config/configuration.ts';
import { displayPlace, type DisplayOrder } from '../../src/config/display-order.ts';
import { applyEdits } from '../../src/config/edit.ts';
import { renderConfiguration, renderSections, renderThis } from '../../src/config/render.ts';

const session: DisplayOrder = { lines: ['cmp request ca-name', 'cmp request entity'], sections: {} };
const order: DisplayOrder = {
  lines: ['sysname', '#', 'pki crl check enable', 'pki strict-mode', '#', 'aaa', 'pki domain <domain-name>', 'user-interface con 0'],
  sections: {
    'pki domain <domain-name>': {
      lines: ['certificate request entity', 'crl url <url>'],
      sections: { 'pki cmp session <session-name>': session },
    },
  },
};

/** Lines in the order typed; the indent says the section, a colon at the end that the line opens one. */
function typed(...lines: readonly string[]): Configuration {
  const path: string[] = [];
  const edits = lines.map((text): Edit => {
    const depth = text.search(/\S/);
    path.length = depth;
    const line = text.trim().replace(/:$/, '');
    const node = { line, args: {}, ...(text.endsWith(':') ? { children: emptyConfiguration } : {}) };
    const edit: Edit = { op: 'set', path: [...path], key: line.replace(/^undo /, '').replace(/ =.*/, ''), node };
    path.push(edit.key);
    return edit;
  });
  return applyEdits(emptyConfiguration, edits);
}

test('an empty configuration is its head, # and return', t => {
  t.deepEqual(renderConfiguration(emptyConfiguration, order, ['!Software Version V8']), ['!Software Version V8', '#', 'return']);
});

test('sections stand in display order, each behind a #, lines of one block together', t => {
  const configuration = typed(
    'user-interface con 0:',
    ' idle-timeout = 0',
    'pki domain b:',
    'pki strict-mode',
    'pki domain a:',
    'undo pki crl check enable',
    'sysname =R1',
    'aaa:',
  );
  t.deepEqual(renderConfiguration(configuration, order), [
    '#',
    'sysname =R1',
    '#',
    'undo pki crl check enable',
    'pki strict-mode',
    '#',
    'aaa',
    '#',
    'pki domain b',
    '#',
    'pki domain a',
    '#',
    'user-interface con 0',
    ' idle-timeout = 0',
    '#',
    'return',
  ]);
});

test('a section inside another is indented and set apart by an indented #', t => {
  const configuration = typed(
    'pki domain d1:',
    ' pki cmp session s1:',
    '  cmp request entity =e1',
    '  cmp request ca-name =x',
    ' pki cmp session s2:',
    ' crl url http://a',
    ' certificate request entity =e1',
  );
  t.deepEqual(renderConfiguration(configuration, order), [
    '#',
    'pki domain d1',
    ' certificate request entity =e1',
    ' crl url http://a',
    ' #',
    ' pki cmp session s1',
    '  cmp request ca-name =x',
    '  cmp request entity =e1',
    ' #',
    ' pki cmp session s2',
    '#',
    'return',
  ]);
});

test('lines that the order does not list follow in the order typed, a block for each first word', t => {
  t.deepEqual(renderConfiguration(typed('snmp b', 'ntp x', 'ntp y', 'sysname =R1'), order), [
    '#',
    'sysname =R1',
    '#',
    'snmp b',
    '#',
    'ntp x',
    'ntp y',
    '#',
    'return',
  ]);
});

test('a line that the order does not list stays before the sections inside its view', t => {
  t.deepEqual(renderConfiguration(typed('pki domain d1:', ' pki cmp session s1:', ' crl http'), order), [
    '#',
    'pki domain d1',
    ' crl http',
    ' #',
    ' pki cmp session s1',
    '#',
    'return',
  ]);
});

test('display this shows one section, at its own indent', t => {
  const configuration = typed('sysname =R1', 'pki domain d1:', ' crl http', ' pki cmp session s1:', '  cmp request entity =e1');
  t.deepEqual(renderThis(configuration, ['pki domain d1', 'pki cmp session s1'], order), [
    '#',
    ' pki cmp session s1',
    '  cmp request entity =e1',
    '#',
    'return',
  ]);
  t.deepEqual(renderThis(configuration, ['pki domain d1'], order), [
    '#',
    'pki domain d1',
    ' crl http',
    ' #',
    ' pki cmp session s1',
    '  cmp request entity =e1',
    '#',
    'return',
  ]);
});

test('display this of a section that is not there is empty', t => {
  t.deepEqual(renderThis(typed('sysname =R1'), ['pki domain d9'], order), ['#', 'return']);
  t.deepEqual(renderThis(typed('sysname =R1'), ['sysname'], order), ['#', 'return']);
});

test('display this at the top shows single lines only', t => {
  t.deepEqual(renderThis(typed('pki domain d1:', 'sysname =R1'), [], order), ['#', 'sysname =R1', '#', 'return']);
  t.deepEqual(renderThis(emptyConfiguration, [], order), ['#', 'return']);
});

test('sections of one kind end with #, without return', t => {
  t.deepEqual(renderSections(typed('pki domain d1:', 'pki domain d2:'), order), ['#', 'pki domain d1', '#', 'pki domain d2', '#']);
});

test('an exact template goes before one with an argument, and dots and brackets in it mean themselves', t => {
  const ui: DisplayOrder = { lines: ['user-interface <type> <number>', 'user-interface con 0', 'a.b(c <x>'], sections: {} };
  t.is(displayPlace(ui, 'user-interface con 0').rank, 1);
  t.is(displayPlace(ui, 'user-interface vty 0').rank, 0);
  t.is(displayPlace(ui, 'a.b(c 1').rank, 2);
  t.is(displayPlace(ui, 'aXb(c 1').rank, Infinity);
});

test('lines that the order does not list stand where its star does, in the order typed', t => {
  const starred = { ...order, lines: order.lines.flatMap(line => (line === 'user-interface con 0' ? ['*', line] : line)) };
  const configuration = typed('user-interface con 0:', 'ospf 1:', 'interface LoopBack0:', 'aaa:', 'sysname =R1');
  const shown = renderConfiguration(configuration, starred).filter(line => line !== '#');
  t.deepEqual(shown, ['sysname =R1', 'aaa', 'ospf 1', 'interface LoopBack0', 'user-interface con 0', 'return']);
});
