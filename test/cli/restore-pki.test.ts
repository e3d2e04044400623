import test from 'ava';
import { displayOrder } from '../../src/cli/run/display-order.ts';
import { renderConfiguration } from '../../src/config/render.ts';
import { desk } from '../support/configuration-desk.ts';

/** What a router enrolled over CMP saves, in the order of vendor listings. */
const enrolled = [
  '#',
  'sysname edge1',
  '#',
  'clock timezone BJ add 08:00:00',
  '#',
  'undo pki crl check enable',
  'pki file-format der',
  '#',
  'pki entity e1',
  ' country CN',
  ' state JS',
  ' locality NJ',
  ' organization HW',
  ' organization-unit RND',
  ' common-name edge1',
  ' fqdn edge1.example.com',
  ' ip-address 10.1.1.1',
  ' email a@example.com',
  '#',
  'pki domain d1',
  ' certificate request entity e1',
  ' crl auto-update enable',
  ' crl update-period 3',
  ' crl http',
  ' crl url http://192.0.2.1/crl.crl',
  ' #',
  ' pki cmp session s1',
  '  cmp request ca-name "/C=cn/ST=beijing/L=shangdi/O=BB/OU=BB/CN=AB"',
  '  cmp request authentication-cert s1_ir.cer',
  '  cmp request entity e1',
  '  cmp request server url http://192.0.2.1:8080',
  '  cmp request rsa local-key-pair key1 regenerate',
  '#',
  'return',
];

test('the PKI configuration of an enrolled router restores to itself', t => {
  const router = desk({ genuine: true });
  const { configuration, failures } = router.restore(enrolled.join('\r\n'));
  t.deepEqual(failures, []);
  t.deepEqual(renderConfiguration(configuration, displayOrder(router.model.views)), enrolled);
});

test('typed in any order, PKI lines display in the order of vendor listings', t => {
  const router = desk({ genuine: true });
  const console = router.operator();
  for (const line of ['pki entity e1', 'common-name edge1', 'country CN', 'quit', 'pki domain d1']) console.type(line);
  for (const line of [
    'pki cmp session s1',
    'cmp request entity e1',
    'cmp request ca-name "/CN=AB"',
    'quit',
    'certificate request entity e1',
    'quit',
  ])
    console.type(line);
  for (const line of ['undo pki crl check enable', 'sysname edge1', 'commit']) console.type(line);
  t.deepEqual(console.type('display current-configuration').slice(2), [
    '#',
    'sysname edge1',
    '#',
    'undo pki crl check enable',
    '#',
    'pki entity e1',
    ' country CN',
    ' common-name edge1',
    '#',
    'pki domain d1',
    ' certificate request entity e1',
    ' #',
    ' pki cmp session s1',
    '  cmp request ca-name "/CN=AB"',
    '  cmp request entity e1',
    '#',
    'return',
  ]);
});

test('an entity that a domain names is not committed away', t => {
  const router = desk({ genuine: true });
  const console = router.operator();
  for (const line of [
    'pki entity e1',
    'common-name edge1',
    'quit',
    'pki domain d1',
    'certificate request entity e1',
    'quit',
    'commit',
    'undo pki entity e1',
  ])
    console.type(line);
  console.type('commit');
  t.true(router.running.has('pki entity e1'));
});
