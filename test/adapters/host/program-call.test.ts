import test from 'ava';
import { helpCall, programCall, type Start } from '../../../src/adapters/host/program-call.ts';

const started = (script: string, env: Start['env'] = {}): Start => ({ argv: ['/usr/bin/node', script], env, cwd: '/home/you/ne40e' });
const byNpmStart = { npm_lifecycle_event: 'start', npm_package_name: 'ne40e' };

for (const [how, start, program, help] of [
  ['npm start', started('/home/you/ne40e/dist/program/main.js', byNpmStart), 'npx --no-install ne40e', 'npm start -- --help'],
  [
    'npx',
    started('/home/you/ne40e/node_modules/.bin/ne40e', { npm_lifecycle_event: 'npx' }),
    'npx --no-install ne40e',
    'npx --no-install ne40e --help',
  ],
  ['node', started('/home/you/ne40e/dist/program/main.js'), 'node dist/program/main.js', 'node dist/program/main.js --help'],
  ['node from elsewhere', started('/opt/ne40e/main.js'), 'node /opt/ne40e/main.js', 'node /opt/ne40e/main.js --help'],
  ['node in a folder with a blank', started('/opt/my lab/main.js'), "node '/opt/my lab/main.js'", "node '/opt/my lab/main.js' --help"],
  ['its name on the path', started('/usr/local/bin/ne40e', { PATH: '/usr/bin:/usr/local/bin' }), 'ne40e', 'ne40e --help'],
  ['its name off the path', started('/opt/bin/ne40e', { PATH: '/usr/bin' }), 'node /opt/bin/ne40e', 'node /opt/bin/ne40e --help'],
  [
    "a script of another package's",
    started('/opt/ne40e/main.js', { npm_lifecycle_event: 'start', npm_package_name: 'lab' }),
    'node /opt/ne40e/main.js',
    'node /opt/ne40e/main.js --help',
  ],
] as const) {
  test(`started by ${how} it is called ${program}`, t => {
    t.is(programCall(start), program);
    t.is(helpCall(start), help);
  });
}

test('who has mistyped a command of ctl is sent to the help that lists them', t => {
  const start = started('/opt/ne40e/main.js');
  t.is(helpCall({ ...start, argv: [...start.argv, 'ctl', 'card', 'emty'] }), 'node /opt/ne40e/main.js ctl --help');
});
