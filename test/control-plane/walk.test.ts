import test from 'ava';
import { X509Certificate } from 'node:crypto';
import { type AnyStateNode, type AnyTransitionDefinition, createMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { transitionsOf } from '../../scripts/chart-document.ts';
import { type Edit, emptyConfiguration } from '../../src/config/configuration.ts';
import { controlPlaneMachine } from '../../src/control-plane/control-plane.machine.ts';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { type Board, newBoard } from '../../src/control-plane/state.ts';
import { firmwareOf } from '../../src/program/firmware-of.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { TestBench } from '../support/booted-router.ts';
import { issue, today } from '../support/certificates.ts';

/**
 * Every arrow of every region is walked by a real router in virtual time: by the shortest path to where it begins, as the graph of the
 * region gives it, and then along it. What a router takes is read off its microsteps.
 */
const twoBoards = firmwareOf('V800R012C10', 'NE40E-X8A-2MPU');
/** It has started from other software than it is to go back to. */
const upgraded: Board = { ...newBoard('cfcard:/new.cc'), kept: { 'upgrade rollback': '10 cfcard:/old.cc' } };

const worlds = [
  { boot: 'full' },
  { boot: 'quick' },
  { boot: 'quick', rebootIn: 30 * 3_600_000 },
  { boot: 'quick', software: twoBoards },
  { boot: 'quick', board: upgraded },
] as const;

const taken = new Set<string>();

/** Something that time alone will change, within what the walk lets go by. */
const shortLived = issue({ name: 'root', ca: true, to: today + 86_400_000 });

for (const region of Object.values(controlPlaneMachine.root.states)) {
  test.serial(`every transition of ${region.key} is walked`, t => {
    const leaves = leavesIn(region);
    const graph = graphOf(region, leaves);
    for (const world of worlds) {
      for (const { state, steps } of getShortestPaths(graph)) {
        const leaf = leaves.find(known => nameOf(known) === state.value);
        for (const [key, transition] of arrowsFrom(leaf!, region)) {
          // the graph is made of the leaves
          if (world !== worlds[0] && taken.has(key)) continue;
          const bench = benchIn(world);
          for (const { event } of steps) if (event.type !== 'xstate.init') leaveBy(bench, eventOf(event.type), world);
          const deed = deedFor(transition);
          tread(bench, deed, world);
          if (deed.startsWith('xstate.after.') && !taken.has(key)) tread(bench, deed, world); // a phase that had more to say
        }
      }
    }
    const all = leaves.flatMap(leaf => arrowsFrom(leaf, region).map(([key]) => key));
    t.deepEqual(
      [...new Set(all)].filter(key => !taken.has(key)),
      [],
    );
  });
}

type World = (typeof worlds)[number];

/** What leads to an arrow that no fact alone stands for. */
const deedFor = ({ eventType, guard }: AnyTransitionDefinition): string => {
  if (guard === 'it was a key update that was broken off') return 'key update broken off';
  if (guard === 'a CA has granted what may be in memory') return 'certificate granted';
  if (eventType !== '') return eventType;
  if (guard === 'the time zone is another' || guard === 'what runs is in no point') return 'running.edited';
  if (guard === 'something is to be saved') return 'automatic saving begun';
  if (guard === 'nothing is to be saved') return 'automatic saving ended';
  if (guard === 'the last point is what runs') return 'configuration.committed';
  if (guard === 'time alone will change something') return 'certificate.imported';
  if (guard === 'the last log has come again') return 'log repeated';
  if (guard === 'the last log has not come again') return 'another log';
  if (guard === 'logs have waited long enough') return 'many logs';
  if (guard === 'an update is to come') return 'automatic update begun';
  if (guard === 'an NTP request is to come') return 'NTP request begun';
  if (guard === 'a CRL update is to come') return 'CRL update begun';
  return guard === 'nobody is logged in' ? 'session.closed' : 'nothing';
};

/** Along an arrow of a path: a phase of the boot takes several pauses. */
function leaveBy(bench: TestBench, what: string, world: World): void {
  const before = JSON.stringify(bench.chart);
  tread(bench, what, world);
  for (let at = 0; what.startsWith('xstate.after.') && at < 20 && JSON.stringify(bench.chart) === before; at++) tread(bench, what, world);
}

function tread(bench: TestBench, what: string, world: World): void {
  if (what === 'nothing') return;
  if (what === 'power.applied' || what === 'system.started') bench.powerOn();
  else if (what.startsWith('xstate.after.')) return pass(bench, what);
  else if (what === 'card.changed') fillCard(bench);
  else bench.happen(...factsFor(what, bench, world));
  for (let second = 0; what === 'system.started' && bench.chart.power !== 'running'; second++) {
    if (second > 600) throw new Error(bench.state);
    bench.clock.advance(1000);
  }
}

/** The card tells by itself that it has changed. */
function fillCard({ router }: TestBench): void {
  const { cfCard } = router.facts.nonVolatile;
  cfCard.reserve('fill.bin', Math.floor(cfCard.free() * 0.9));
}

/** Lets time go by until it has brought about what it does. */
function pass(bench: TestBench, eventType: string): void {
  const before = bench.steps.get(eventType) ?? 0;
  for (let at = 0; at < 2 * 24 * 3600 && (bench.steps.get(eventType) ?? 0) === before; at++) bench.clock.advance(1000);
}

function factsFor(type: string, { clock, router }: TestBench, world: World): readonly ControlPlaneEvent[] {
  const session = 'con0';
  const node = { line: 'sysname R', args: {} };
  const edits = Array.from({ length: 501 }, (_, at) => ({ op: 'set', path: [], key: `line ${at}`, node }) as const);
  const edited: ControlPlaneEvent = { type: 'configuration.edited', session, edits };
  const committed: ControlPlaneEvent = { type: 'configuration.committed', session };
  const keyPair = { name: 'k', privateKey: new Uint8Array(), publicKey: new Uint8Array(), bits: 2048, created: 0 };
  const certificate = { usage: 'ca', domain: undefined, fileName: 'a.cer', der: shortLived.der } as const;
  const alarm = { type: 'alarm.raised', alarm: 'hwIPSecPkiKeyUpdateInValid', subject: 's', params: {} } as const;
  const rebootIn = 'rebootIn' in world ? world.rebootIn : 600_000;
  const known: Readonly<Record<string, readonly ControlPlaneEvent[]>> = {
    'configuration.edited': [edited],
    'configuration.committed': [edited, committed],
    'trial.begun': [
      { ...edited, edits: edits.slice(1, 2) },
      { ...committed, trialMilliseconds: 600_000 },
    ],
    'trial.prolonged': [{ type: 'trial.prolonged', session, milliseconds: 600_000 }],
    'trial.confirmed': [{ type: 'trial.confirmed', session }],
    'trial.aborted': [{ type: 'trial.aborted', session }],
    'lock.taken': [{ type: 'lock.taken', session, timeoutMilliseconds: 29_000 }],
    'lock.released': [{ type: 'lock.released', session }],
    'userLock.taken': [{ type: 'userLock.taken', user: 'u', identifier: 1 }],
    'save.begun': [{ type: 'save.begun', session, milliseconds: 2000 }],
    'configuration.saved': [{ type: 'configuration.saved', session }],
    'candidate.cleared': [{ type: 'candidate.cleared', session }],
    'candidate.refreshed': [{ type: 'candidate.refreshed', session }],
    'running.edited': [
      {
        type: 'running.edited',
        edits: [{ op: 'set', path: [], key: 'clock timezone', node: { line: 'clock timezone BJ add 08:00:00', args: {} } }],
      },
    ],
    'automatic update begun': automaticUpdateBegun,
    'CRL update begun': [{ type: 'running.edited', edits: crlUpdateBegun }, crlAnswered],
    'crl.answered': [crlAnswered],
    'NTP request begun': [{ type: 'running.edited', edits: [ntpServer] }, ntpAnswered],
    'ntp.answered': [ntpAnswered],
    'key update broken off': [
      {
        type: 'cmp.finished',
        session: 's',
        kind: 'kur',
        result: { result: 'failed', reason: { code: 'CMP_RECONFIGURED', detail: '' } },
      },
    ],
    'automatic saving begun': [
      { type: 'startup.configurationSelected', file: 'cfcard:/a.cfg' },
      {
        type: 'running.edited',
        edits: [{ op: 'set', path: [], key: 'set save-configuration', node: { line: 'set save-configuration', args: {} } }],
      },
    ],
    'automatic saving ended': [{ type: 'running.edited', edits: [{ op: 'clear', path: [], key: 'set save-configuration' }] }],
    'commitList.consulted': [{ type: 'commitList.consulted' }],
    'commitPoint.labelled': [{ type: 'commitPoint.labelled', id: 1_000_000_001, label: 'first' }],
    'commitPoints.cleared': [{ type: 'commitPoints.cleared', ids: [1_000_000_001] }],
    'load.reported': [{ type: 'load.reported', kind: 'rollback', report: { failed: [], differences: [] } }],
    'running.changed': [{ type: 'keyPair.imported', keyPair }],
    'link.changed': [{ type: 'link.changed', interface: 'GigabitEthernet0/1/0', state: 'down' }],
    'keyPair.created': [{ type: 'keyPair.created', session, keyPair }],
    'keyPair.destroyed': [{ type: 'keyPair.destroyed', session, name: 'k' }],
    'keyPair.imported': [{ type: 'keyPair.imported', keyPair }],
    'hostKey.created': [{ type: 'hostKey.created', hostKey: { ...keyPair, kind: 'rsa' } }],
    'hostKey.destroyed': [{ type: 'hostKey.destroyed', kind: 'rsa' }],
    'bootPassword.set': [{ type: 'bootPassword.set', cipher: 'c' }],
    'consolePassword.set': [{ type: 'consolePassword.set', cipher: 'c' }],
    'consolePassword.forgotten': [{ type: 'consolePassword.forgotten' }],
    'consolePassword.kept': [{ type: 'consolePassword.set', cipher: 'c' }],
    'clock.set': [{ type: 'clock.set', deviceTime: clock.now() + 1000 }],
    'clock.moved': [{ type: 'clock.moved', milliseconds: 1000 }],
    'clock.changed': [{ type: 'clock.set', deviceTime: clock.now() + 1000 }],
    'startup.configurationSelected': [{ type: 'startup.configurationSelected', file: 'cfcard:/a.cfg' }],
    'session.opened': [{ type: 'session.opened', session, login: { user: undefined, userInterface: 'CON 0', since: 0, via: 'terminal' } }],
    'session.closed': [{ type: 'session.closed', session }],
    'line.cut': [{ type: 'line.cut', userInterface: 'VTY 0' }],
    'message.sent': [{ type: 'message.sent', to: ['vty0'], from: 'CON 0', text: 'hello' }],
    'commands.forgotten': [{ type: 'commands.forgotten' }],
    'source.activated': [{ type: 'source.activated', source: { via: 'ssh', address: '10.0.0.1' } }],
    'login.failed': [
      { type: 'login.failed', user: 'u', at: { time: 0, via: 'terminal' }, rule: { failures: 3, period: 1, blockedFor: 1 } },
    ],
    'localUser.activated': [{ type: 'localUser.activated', user: 'u' }],
    'certificate.imported': [{ type: 'certificate.imported', certificate }],
    'certificate granted': [
      { type: 'certificate.imported', certificate },
      {
        type: 'cmp.finished',
        session: 's',
        kind: 'ir',
        result: { result: 'granted', certificate: certificate.der, caCertificates: [], withMods: false },
      },
    ],
    'certificate.refused': [{ type: 'certificate.refused', of: 'import', usage: 'ca', domain: undefined, fileName: 'a.cer' }],
    'whitelist.changed': [{ type: 'whitelist.changed', change: { op: 'add', commonName: 'c', file: 'w.xml' } }],
    'whitelist.updated': [{ type: 'whitelist.updated', file: 'w.xml', names: ['c'] }],
    'certificate.deleted': [{ type: 'certificate.deleted', usage: 'ca', domain: undefined, fileName: 'b.cer' }],
    'reboot.scheduled': [{ type: 'reboot.scheduled', at: router.facts.now + rebootIn }],
    'cmp.initialRequested': [{ type: 'cmp.initialRequested', domain: 'd', session: 'console' }],
    'cmp.counted': [{ type: 'cmp.counted', session: 's', counter: 'irSent' }],
    'cmp.polling': [{ type: 'cmp.polling', session: 's' }],
    'cmp.remarked': [{ type: 'cmp.remarked', session: 's', text: 'r' }],
    'cmp.exchanged': [
      { type: 'cmp.exchanged', session: 's', exchange: { kind: 'ir', request: new Uint8Array(), verdict: 'The CA confirms.' } },
    ],
    'cmp.finished': [{ type: 'cmp.finished', session: 's', kind: 'ir', result: { result: 'stopped' } }],
    'cmp.updateRequested': [{ type: 'cmp.updateRequested', session: 's' }],
    'cmp.pollStopped': [{ type: 'cmp.pollStopped', session: 's' }],
    'alarm.raised': [alarm],
    'alarm.cleared': [alarm, { ...alarm, type: 'alarm.cleared' }],
    'alarms.dismissed': [alarm, { type: 'alarms.dismissed', sequences: [1] }],
    'alarmHistory.cleared': [{ type: 'alarmHistory.cleared', sequences: [1] }],
    'entry.logged': [{ type: 'trap.raised', trap: 'hwIPSecPkiCmpDownloadCertSuc', params: {} }],
    'log repeated': [logOf('again'), logOf('again')],
    'another log': [logOf('another')],
    'many logs': [logOf('x'.repeat(70_000)), logOf('another')],
    'log.told': [{ type: 'log.told', log: 'STORAGE_REMOVED', params: { slot: 9 } }],
    'transcript.added': [{ type: 'transcript.added', session, text: 'display clock' }],
    'command.entered': [{ type: 'command.entered', session, line: 'display clock' }],
    'trap.raised': [{ type: 'trap.raised', trap: 'hwIPSecPkiCmpDownloadCertSuc', params: {} }],
    'cmp.statisticsReset': [{ type: 'cmp.statisticsReset', session: 's' }],
  };
  return known[type] ?? [{ type } as ControlPlaneEvent]; // every other fact is its name alone
}

const ntpServer: Edit = {
  op: 'set',
  path: [],
  key: 'ntp-service unicast-server 192.0.2.1',
  node: { line: 'ntp-service unicast-server 192.0.2.1', args: { ipv4Addr: '192.0.2.1' } },
};

const ntpAnswered: ControlPlaneEvent = { type: 'ntp.answered', of: 'server 192.0.2.1', result: { fault: 'unreachable' } };

/** A certificate in memory that a session updates, at a time when most of its validity has passed. */
const crlUpdateBegun: readonly Edit[] = [
  { path: [], line: 'pki domain c', args: { 'domain-name': 'c' }, children: emptyConfiguration },
  { path: ['pki domain c'], line: 'crl auto-update enable' },
  { path: ['pki domain c'], line: 'crl url http://192.0.2.1/a.crl', args: { 'url-addr': 'http://192.0.2.1/a.crl' } },
].map(({ path, line, args = {}, ...section }) => ({ op: 'set', path, key: line, node: { line, args, ...section } }));

const logOf = (session: string): ControlPlaneEvent => ({
  type: 'entry.logged',
  entry: {
    kind: 'log',
    module: 'PKI',
    severity: 4,
    mnemonic: 'CMP_REMARK',
    identity: 'CID=0x80f10411',
    id: 'cmp-remark',
    params: { session, remark: '' },
    time: 0,
  },
});

const crlAnswered: ControlPlaneEvent = { type: 'crl.answered', domain: 'c', fault: { code: 'DOWNLOAD_TIMEOUT', detail: '' } };

const automaticUpdateBegun: readonly ControlPlaneEvent[] = [
  {
    type: 'certificate.imported',
    certificate: {
      usage: 'local',
      domain: undefined,
      fileName: 'router.cer',
      der: new Uint8Array(new X509Certificate(pkiFile('router.cer')).raw),
    },
  },
  {
    type: 'running.edited',
    edits: [
      { path: [], line: 'pki domain d', children: emptyConfiguration },
      { path: ['pki domain d'], line: 'pki cmp session s', children: emptyConfiguration },
      { path: ['pki domain d', 'pki cmp session s'], line: 'certificate auto-update enable' },
      { path: ['pki domain d', 'pki cmp session s'], line: 'cmp request authentication-cert', args: { 'cert-name': 'router.cer' } },
    ].map(({ path, line, args = {}, ...section }) => ({ op: 'set', path, key: line, node: { line, args, ...section } })),
  },
  { type: 'clock.set', deviceTime: Date.UTC(2060, 0) },
];

function benchIn(world: World): TestBench {
  return new TestBench({
    boot: world.boot,
    ...('software' in world && { software: world.software }),
    ...('board' in world && { board: world.board }),
    watch: {
      inspect: event => {
        if (event.type !== '@xstate.microstep') return;
        for (const transition of event._transitions) taken.add(keyOf(transition));
      },
    },
  });
}

const leavesIn = (node: AnyStateNode): readonly AnyStateNode[] =>
  Object.values(node.states).flatMap(state => (Object.keys(state.states).length === 0 ? [state] : leavesIn(state)));

/** The arrows out of a state: its own, and those of the states around it up to its region. */
function arrowsFrom(leaf: AnyStateNode, region: AnyStateNode): readonly (readonly [string, AnyTransitionDefinition])[] {
  const own = transitionsOf(leaf).map(transition => [keyOf(transition), transition] as const);
  return leaf === region || !leaf.parent ? own : [...own, ...arrowsFrom(leaf.parent, region)];
}

const keyOf = ({ source, eventType, target, guard }: AnyTransitionDefinition): string =>
  [source.id, eventType, JSON.stringify(guard), target?.map(({ id }) => id)].join(' ');

const nameOf = ({ path }: AnyStateNode): string => path.join(', ');

const eventOf = (step: string): string => step.slice(step.indexOf(' ') + 1);

const entryOf = (node: AnyStateNode): AnyStateNode => (Object.keys(node.states).length === 0 ? node : entryOf(node.initial.target[0]!));

/** One region as a graph without conditions: each arrow an event of its own. */
function graphOf(region: AnyStateNode, leaves: readonly AnyStateNode[]) {
  const states = leaves.map(leaf => {
    const on = arrowsFrom(leaf, region).map(([, transition], at) => {
      const { target } = transition;
      return [`${at} ${deedFor(transition)}`, target?.[0] ? nameOf(entryOf(target[0])) : undefined] as const;
    });
    return [nameOf(leaf), { on: Object.fromEntries(on) }] as const;
  });
  return createMachine({ id: region.key, initial: nameOf(entryOf(region)), states: Object.fromEntries(states) });
}
