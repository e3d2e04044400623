import type { Page } from '../../schema/page.ts';

export default {
  title: 'cut access-user',
  views: ['aaa'],
  effect: 'immediate',
  level: 3,
  forms: {
    username: 'cut access-user username <user-name> { local | radius | hwtacacs | none | all }',
    domain: 'cut access-user domain <domain-name>',
  },
  help: {
    cut: 'Cut off',
    'access-user': 'Users who are logged in',
    username: 'By their name',
    local: 'Whom this router let in',
    radius: 'Whom a RADIUS server let in',
    hwtacacs: 'Whom an HWTACACS server let in',
    none: 'Whom nobody checked',
    all: 'Whoever let them in',
    domain: 'By their domain',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: false, help: 'Name of the user' },
    'domain-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the domain' },
  },
  examples: [
    { view: 'aaa', line: 'cut access-user username user0@default0 local' },
    { view: 'aaa', line: 'cut access-user domain default_admin' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
