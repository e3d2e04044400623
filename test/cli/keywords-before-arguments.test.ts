import test from 'ava';
import { pages } from '../../firmware-model/pages/index.ts';
import { messages } from '../../firmware-model/messages.ts';
import { views } from '../../firmware-model/views.ts';
import { loggedIn } from '../support/booted-router.ts';
import { swallowedKeywords } from '../support/swallowed-keywords.ts';

const done = [
  'display configuration sessions',
  'display configuration sess verb',
  'display configuration exclusive by-user-name',
  'display configuration replace failed',
  'display configuration rollback result',
  'display configuration trial status',
];
for (const line of done) {
  test(`${line} is a command, and no file name`, t => {
    const said = loggedIn().type(line);
    t.false(said.includes('Error:'), said);
  });
}

test('a file name that the same word stands before is refused as one', t => {
  t.true(loggedIn().type('display configuration nosuch.cfg').includes('Error:'));
});

const known = [
  'save ap-id 2000',
  'save attack-source-trace slot all linktype ppp',
  'ping access-user user-id 0',
  'ping meg test ttl 1',
  'reboot save diagnostic-information',
];
for (const line of known) {
  test(`${line} is known, not emulated, and no file name`, t => {
    const said = loggedIn().type(line);
    t.true(said.includes(messages['not-emulated'].text), said);
  });
}

test('a keyword typed in full is that keyword even where its line is not whole yet and an argument would make one', t => {
  const bench = loggedIn({ files: { 'trial.cfg': 'sysname R1\r\n' } });
  for (const line of ['display configuration trial', 'display configuration replace', 'display configuration rollback']) {
    t.true(bench.type(line).includes("Error: Incomplete command found at '^' position."), line);
  }
  t.true(bench.type('display configuration trial.cfg').includes('sysname R1'));
});

test('a line of the manual that an argument would take is found, wherever its word stands', t => {
  const manual = [
    { form: 'display configuration unheard-of', views: ['All views'] },
    { form: 'pki entity unheard-of [ now ]', views: [views.system.title] },
    { form: 'copy <source> everything', views: [views.user.title] },
    { form: 'copy <source> <destination> all', views: [views.user.title] },
    { form: 'sysname unheard-of', views: ['No view of ours'] },
  ];
  t.deepEqual(swallowedKeywords(manual, pages, {}, views), [
    'copy <source> everything',
    'display configuration unheard-of',
    'pki entity unheard-of',
  ]);
});
