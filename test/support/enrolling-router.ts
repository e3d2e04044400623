import type { KeyPair } from '../../src/pki/key-pair.ts';
import { fixedKey } from '../ca/world.ts';
import { loggedIn, type TestBench, type World } from './booted-router.ts';
import { type Lab, labWorld } from './lab.ts';

/**
 * The router of the lab with two more key pairs and a committed CMP session `s1` in domain `d1`. It stands in the domain's view, logged
 * in for as long as a test takes.
 */
export function enrollingRouter({ files = {}, cmpLimits = {}, ...lab }: Lab & Pick<World, 'files' | 'cmpLimits'> = {}) {
  const { register, state, sent, servers, setPolling, renewIssuing, ...world } = labWorld(lab);
  const { board, cfCard, clock } = world;
  const held = (name: string, key: Parameters<typeof fixedKey>[0]): KeyPair => ({
    name,
    ...fixedKey(key),
    bits: 2048,
    created: clock.now(),
  });
  const keyPairs = [...board.keyPairs, held('key-a', 'router'), held('key-b', 'router-new')];
  const bench = loggedIn({ ...world, files, cmpLimits, board: { ...board, keyPairs } });
  bench.type(
    'system-view',
    'user-interface console 0',
    'idle-timeout 0 0',
    'pki entity e1',
    'common-name router1',
    'country CN',
    'pki domain d1',
    'pki cmp session s1',
  );
  bench.type('cmp request entity e1', 'cmp request rsa local-key-pair key-a', `cmp request ca-name "${issuingName}"`);
  bench.type('cmp request server url http://192.0.2.1:8080', 'cmp request authentication-cert default_local.cer', 'commit', 'quit');
  return { bench, cfCard, clock, register, state, sent, servers, setPolling, renewIssuing, cmpTransport: world.cmpTransport };
}

export const issuingName = '/C=CN/O=ne40e lab/CN=ne40e Lab Issuing CA';

/** Types `pki cmp initial-request` in the domain's view; resolves to what the console said until the transaction was over. */
export async function enrol({ bench }: { readonly bench: TestBench }): Promise<string> {
  const said = bench.type('pki cmp initial-request');
  return said + (await untilOver(bench));
}

/** Until no transaction is under way. */
export const untilOver = (bench: TestBench): Promise<string> => bench.until(() => bench.router.facts.volatile.cmpRequests.size === 0);

/** Until it polls and the CA has told it to wait. */
export const untilPolling = (bench: TestBench, polls = 1): Promise<string> =>
  bench.until(() => (bench.router.facts.volatile.cmpStatistics.get('s1')?.pollReqReceived ?? 0) >= polls);

/** Names of the session's files on the card. */
export const enrolmentFiles = ({ cfCard }: Pick<TestBench, 'cfCard'>): readonly string[] =>
  (cfCard.list('') ?? []).map(({ name }) => name).filter(name => name.startsWith('s1_'));
