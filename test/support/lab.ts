import { firmware } from '../../firmware-model/index.ts';
import { Authority } from '../../src/ca/authority.ts';
import { CmpResponder } from '../../src/ca/cmp-responder.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { volatileRegister } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { readKeyPair } from '../../src/pki/key-file.ts';
import { outfitBoard, outfitCard } from '../../src/program/outfit.ts';
import { countingEntropy, fixedCaState, fixedKey } from '../ca/world.ts';
import { type World } from './booted-router.ts';

/** Times that a requester is made to poll, and the seconds between. */
export interface Patience {
  readonly pollCount?: number;
  readonly checkAfter?: number;
}

/** A router with its factory identity and the lab CA at the other end of its network, all in one process and in virtual time. */
export function labWorld({ pollCount = 0, checkAfter = 5 }: Patience = {}): World & { readonly clock: VirtualClock; readonly cfCard: MemoryCard } {
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  const authority = new Authority({ state, register: volatileRegister(), clock, entropy });
  const responder = new CmpResponder({ authority, clock, entropy, anchors: () => [state.factory.certificate], pollCount, checkAfter });

  const { keyPair: name } = firmware.factoryIdentity;
  const made = factoryIdentityOf(fixedKey('device'), state.factory, [{ attribute: 'O', value: 'Huawei' }, { attribute: 'CN', value: firmware.device.serialNumber }], clock, entropy);
  const { keyPair } = readKeyPair(made.privateKeyPkcs8, { format: 'der' }, { name, created: clock.now() });
  const outfit = { identity: { certificate: made.certificateDer, issuer: made.caCertificateDer, keyPair: keyPair! }, startup: undefined }; // a key from a fixture
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  outfitCard(cfCard, outfit);
  return {
    clock, cfCard,
    board: outfitBoard(newBoard(firmware.factoryStartup.systemSoftware), outfit),
    cmpTransport: request => responder.respond(request),
  };
}
