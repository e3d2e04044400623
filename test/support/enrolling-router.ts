import { Authority } from '../../src/ca/authority.ts';
import { CmpResponder, type CmpResponderOptions } from '../../src/ca/cmp-responder.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { volatileRegister } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { CmpTransport } from '../../src/cmp/transport.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { firmware } from '../../firmware-model/index.ts';
import type { KeyPair } from '../../src/pki/key-pair.ts';
import { countingEntropy, fixedCaState, fixedKey } from '../ca/world.ts';
import { loggedIn, type TestBench, type World } from './booted-router.ts';

export interface Enrolling extends Pick<World, 'cfCard' | 'files'> {
  readonly ca?: Partial<Pick<CmpResponderOptions, 'pollCount' | 'checkAfter' | 'anchors'>>;
  /** Stands between the router and its CA, and says what the router gets. */
  readonly meddle?: (exchange: Exchange) => Promise<Uint8Array>;
}

export interface Exchange {
  /** Counts from 0. */
  readonly nth: number;
  /** What the CA answers. */
  readonly answer: () => Promise<Uint8Array>;
  /** What it has answered before. */
  readonly before: readonly Uint8Array[];
}

/** 2026-11-24 08:00:00 UTC, when the clocks of router and CA start. */
const start = Date.UTC(2026, 10, 24, 8, 0, 0);

const held = (name: string, key: Parameters<typeof fixedKey>[0]): KeyPair => ({ name, ...fixedKey(key), bits: 2048, created: start });

/**
 * A router with a birth certificate, two key pairs and a committed CMP session `s1` in domain `d1`, and the lab CA in reach. It stands
 * in the domain's view, logged in for as long as a test takes.
 */
export function enrollingRouter({ ca: polling = {}, meddle = ({ answer }) => answer(), files = {}, ...world }: Enrolling = {}) {
  const clock = new VirtualClock(start);
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  const register = volatileRegister();
  const authority = new Authority({ state, register, clock, entropy });
  const birth = factoryIdentityOf(fixedKey('device'), state.factory, [{ attribute: 'CN', value: 'birth' }], clock, entropy);
  const responder = new CmpResponder({ authority, clock, entropy, anchors: () => [state.factory.certificate], ...polling });
  const sent: Uint8Array[] = [];
  const answers: Uint8Array[] = [];
  const cmpTransport: CmpTransport = request => meddle({
    nth: sent.push(request) - 1,
    before: answers,
    async answer() {
      const answer = await responder.respond(request);
      answers.push(answer);
      return answer;
    },
  });
  const board = { ...newBoard(firmware.factoryStartup.systemSoftware), keyPairs: [held('default', 'device'), held('key-a', 'router'), held('key-b', 'router-new')] };
  const bench = loggedIn({ clock, board, cmpTransport, files: { 'birth.cer': birth.certificatePem, ...files }, ...world });
  bench.type('system-view', 'user-interface console 0', 'idle-timeout 0 0', 'pki entity e1', 'common-name router1', 'country CN', 'pki domain d1', 'pki cmp session s1');
  bench.type('cmp request entity e1', 'cmp request rsa local-key-pair key-a', `cmp request ca-name "${issuingName}"`);
  bench.type('cmp request server url http://192.0.2.1:8080', 'cmp request authentication-cert birth.cer', 'commit', 'quit');
  return { bench, clock, register, state, sent };
}

export const issuingName = '/C=CN/O=ne40e lab/CN=ne40e Lab Issuing CA';

/** Types `pki cmp initial-request` in the domain's view; resolves to what the console said until the transaction was over. */
export async function enrol({ bench }: { readonly bench: TestBench }): Promise<string> {
  const said = bench.type('pki cmp initial-request');
  return said + await untilOver(bench);
}

/** Until the transaction under way is over, or waits for its clock to poll again. */
export async function untilOver(bench: TestBench, isOver = () => bench.router.facts.volatile.cmpRequests.size === 0): Promise<string> {
  let said = '';
  for (let turn = 0; turn < 200 && !isOver(); turn++) said += await bench.settle();
  return said + await bench.settle();
}

/** Until it polls and the CA has told it to wait. */
export const untilPolling = (bench: TestBench, polls = 1): Promise<string> =>
  untilOver(bench, () => (bench.router.facts.volatile.cmpStatistics.get('s1')?.pollReqReceived ?? 0) >= polls);

/** Names of the session's files on the card. */
export const enrolmentFiles = ({ cfCard }: TestBench): readonly string[] =>
  (cfCard.list('') ?? []).map(({ name }) => name).filter(name => name.startsWith('s1_'));
