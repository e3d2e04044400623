import { firmware } from '../../firmware-model/index.ts';
import { Authority } from '../../src/ca/authority.ts';
import { CmpResponder, type CmpResponderOptions } from '../../src/ca/cmp-responder.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { makeIssuing } from '../../src/ca/make-state.ts';
import { type CaState, volatileRegister } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { CmpServer, CmpTransport } from '../../src/cmp/transport.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { readKeyPair } from '../../src/pki/key-file.ts';
import { outfitBoard, outfitCard } from '../../src/program/outfit.ts';
import { fixedCaState, fixedKey } from '../ca/world.ts';
import { countingEntropy } from './counting-entropy.ts';

export interface Lab {
  readonly clock?: VirtualClock;
  readonly ca?: Partial<Pick<CmpResponderOptions, 'pollCount' | 'checkAfter' | 'anchors' | 'messageTimeWindow'>>;
  /** Of the certificates that the CA issues; milliseconds. */
  readonly validity?: number;
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

/** A router with its factory identity and the lab CA at the other end of its network, all in one process and in virtual time. */
export function labWorld({ clock = new VirtualClock(), ca = {}, validity, meddle = ({ answer }) => answer() }: Lab = {}) {
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  const register = volatileRegister();
  const responderOf = (of: CaState, anchors: () => readonly Uint8Array[]) => {
    const authority = new Authority({
      state: of,
      register,
      clock,
      entropy,
      ...(validity !== undefined && { validityMilliseconds: validity }),
    });
    return new CmpResponder({ authority, clock, entropy, anchors, ...ca });
  };
  let responder = responderOf(state, () => [state.factory.certificate]);

  const { keyPair: name } = firmware.factoryIdentity;
  const made = factoryIdentityOf(
    fixedKey('device'),
    state.factory,
    [
      { attribute: 'O', value: 'Huawei' },
      { attribute: 'CN', value: firmware.device.serialNumber },
    ],
    clock,
    entropy,
  );
  const { keyPair } = readKeyPair(made.privateKeyPkcs8, { format: 'der' }, { name, created: clock.now() });
  const outfit = { identity: { certificate: made.certificateDer, issuer: made.caCertificateDer, keyPair: keyPair! }, startup: undefined }; // a key from a fixture
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  outfitCard(cfCard, outfit);
  return {
    clock,
    cfCard,
    register,
    state,
    setPolling: (pollCount: number, checkAfter: number) => responder.setPolling(pollCount, checkAfter),
    board: outfitBoard(newBoard(firmware.factoryStartup.systemSoftware), outfit),
    ...meddledWith(request => responder.respond(request), meddle),
    /** The issuing CA has another key from now on, and a certificate of the same name under the same root. */
    renewIssuing() {
      const renewed = { ...state, issuing: makeIssuing(fixedKey('router-new'), state.root, clock, entropy) };
      const anchors = () => [state.factory.certificate, state.issuing.certificate];
      responder = responderOf(renewed, anchors);
    },
  };
}

/** A way to the CA, what the router has sent on it, and to whom. */
function meddledWith(respond: (request: Uint8Array) => Promise<Uint8Array>, meddle: NonNullable<Lab['meddle']>) {
  const sent: Uint8Array[] = [];
  const servers: CmpServer[] = [];
  const before: Uint8Array[] = [];
  const cmpTransport: CmpTransport = async (request, to) => {
    servers.push(to);
    const exchange = {
      nth: sent.push(request) - 1,
      before,
      async answer() {
        const answer = await respond(request);
        before.push(answer);
        return answer;
      },
    };
    return { status: 200, der: await meddle(exchange) };
  };
  return { sent, servers, cmpTransport };
}
