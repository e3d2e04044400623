import type { Page } from '../../src/cli/page.ts';
import type { Views } from '../../src/cli/view.ts';

/** A small command reference that has every kind of configuration line, for tests that must not depend on real chapters. */
export const testViews = {
  user: { title: 'User view', prompt: '' },
  system: {
    title: 'System view', parent: 'user', prompt: '',
    order: ['sysname', '#', 'strict', 'limit', '#', 'group <group-name>', 'last'],
  },
  group: {
    title: 'Group view', parent: 'system', prompt: '-group-<group-name>', section: 'group <group-name>',
    order: ['mode', 'member <number>', 'label'], references: { uses: 'group <other-name>' },
  },
  link: { title: 'Link view', parent: 'group', prompt: '-link-<link-name>', section: 'link <link-name>', order: ['cost', 'enable'] },
  port: { title: 'Port view', parent: 'link', prompt: '-port-<port-name>', section: 'port <port-name>' },
  single: { title: 'Single view', parent: 'system', prompt: '-single', section: 'single' },
} as const satisfies Views;

const common = { level: 2, help: {}, examples: [], source: { from: 'test', fidelity: 'inferred' } } as const;
const word = { type: 'string', length: [1, 31], caseSensitive: true, help: '' } as const;
const small = { type: 'integer', range: [0, 9], help: '' } as const;

export const testPages = {
  'test/top': {
    ...common, title: 'top', views: ['system'], effect: 'candidate',
    forms: {
      sysname: 'sysname <host-name>', noSysname: 'undo sysname', strict: 'strict', noStrict: 'undo strict',
      limit: 'limit <number>', noLimit: 'undo limit', last: 'last <text>', noLast: 'undo last', extra: 'extra <number>', noExtra: 'undo extra <number>',
    },
    parameters: { 'host-name': word, number: small, text: { ...word, length: [1, 60], rest: true } },
    configuration: {
      sysname: { set: 'sysname' }, noSysname: { clear: 'sysname' },
      strict: { clear: 'strict' }, noStrict: { clear: 'strict', line: 'undo strict' },
      limit: { set: 'limit', default: 'limit 5' }, noLimit: { clear: 'limit' },
      last: { set: 'last' }, noLast: { clear: 'last' },
      extra: { set: 'extra <number>' }, noExtra: { clear: 'extra <number>' },
    },
  },
  'test/group': {
    ...common, title: 'group', views: ['system'], effect: 'candidate',
    forms: { group: 'group <group-name>', noGroup: 'undo group <group-name>', single: 'single', noSingle: 'undo single' },
    parameters: { 'group-name': word },
    enters: { group: 'group', single: 'single' },
    configuration: { group: { section: 'group <group-name>' }, noGroup: { clear: 'group <group-name>' }, single: { section: 'single' }, noSingle: { clear: 'single' } },
  },
  'test/in-group': {
    ...common, title: 'in group', views: ['group'], effect: 'candidate',
    forms: {
      mode: 'mode { fast | slow }', noMode: 'undo mode', member: 'member <number> [ weight <weight> ]', noMember: 'undo member <number>',
      label: 'label <label>', noLabel: 'undo label', uses: 'uses <other-name>', noUses: 'undo uses',
      link: 'link <link-name>', noLink: 'undo link <link-name>',
    },
    parameters: {
      number: small, weight: small, label: { type: 'string', length: [1, 40], caseSensitive: true, quoted: true, help: '' }, 'other-name': word, 'link-name': word,
    },
    enters: { link: 'link' },
    configuration: {
      mode: { set: 'mode' }, noMode: { clear: 'mode' }, member: { set: 'member <number>' }, noMember: { clear: 'member <number>' },
      label: { set: 'label' }, noLabel: { clear: 'label' }, uses: { set: 'uses' }, noUses: { clear: 'uses' },
      link: { section: 'link <link-name>' }, noLink: { clear: 'link <link-name>' },
    },
  },
  'test/in-link': {
    ...common, title: 'in link', views: ['link'], effect: 'candidate',
    forms: { cost: 'cost <number>', noCost: 'undo cost', enable: 'enable', noEnable: 'undo enable', port: 'port <port-name>', noPort: 'undo port <port-name>' },
    parameters: { number: small, 'port-name': word },
    enters: { port: 'port' },
    configuration: {
      cost: { set: 'cost' }, noCost: { clear: 'cost' }, enable: { set: 'enable' }, noEnable: { clear: 'enable' },
      port: { section: 'port <port-name>' }, noPort: { clear: 'port <port-name>' },
    },
  },
  'test/in-port': {
    ...common, title: 'in port', views: ['port', 'single'], effect: 'candidate',
    forms: { speed: 'speed <number>', noSpeed: 'undo speed', choice: 'choice { a | b }', shut: 'shut', noShut: 'undo shut' },
    parameters: { number: small },
    configuration: {
      speed: { set: 'speed' }, noSpeed: { clear: 'speed' }, choice: { set: 'choice' },
      shut: { clear: 'shut' }, noShut: { clear: 'shut', line: 'undo shut' },
    },
  },
  'test/secret': {
    ...common, title: 'secret', views: ['system'], effect: 'candidate',
    forms: { password: 'password cipher <plain>' },
    parameters: { plain: { ...word, secret: true } },
  },
  'test/refused': {
    ...common, title: 'refused', views: ['system'], effect: 'candidate',
    forms: { refused: 'refused <number>', asks: 'asks <number>' },
    parameters: { number: small },
    configuration: { refused: { set: 'refused' }, asks: { set: 'asks' } },
  },
} as const satisfies Readonly<Record<string, Page>>;
