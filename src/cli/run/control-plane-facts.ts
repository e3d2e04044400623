import type { ActorRefFrom } from 'xstate';
import type { Clock } from '../../clock/clock.ts';
import type { Configuration } from '../../config/configuration.ts';
import { conceal } from '../../config/cipher.ts';
import { BoardNotStored } from '../../control-plane/board-error.ts';
import { filesOf } from '../../inventory/main-boards.ts';
import { deviceTime } from '../../control-plane/clock-time.ts';
import type { controlPlaneMachine } from '../../control-plane/control-plane.machine.ts';
import type { Entropy } from '../../pki/entropy.ts';
import { generateHostKey, type HostKeyKind } from '../../pki/host-key.ts';
import { generateKeyPair } from '../../pki/key-pair.ts';
import type { RouterFacts } from './handler.ts';
import type { LineFacts } from './line-status.ts';
import { noOutgoing, type Outgoing } from './outgoing.ts';
import { PoweredOutgoing } from './powered-outgoing.ts';

const nobody: RouterFacts['presentedByPeers'] = new Map();

type ControlPlane = ActorRefFrom<typeof controlPlaneMachine>;

export interface FactsOptions {
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly firmware: Pick<RouterFacts, 'release' | 'views' | 'hotkeys' | 'ipsecWords'>;
  readonly labPassword?: string;
  readonly presentedByPeers?: ReadonlyMap<string | undefined, Uint8Array>;
  readonly outgoing?: Outgoing;
}

/**
 * What commands see of a control plane. A class, because V8 makes a shape of its own for each literal with getters: a kilobyte for each
 * router.
 */
export class ControlPlaneFacts implements RouterFacts {
  readonly #actor: ControlPlane;
  readonly #clock: Clock;
  readonly #lines: () => LineFacts;
  readonly entropy: Entropy;
  readonly standIn: string | undefined;
  readonly presentedByPeers: RouterFacts['presentedByPeers'];
  readonly release: RouterFacts['release'];
  readonly outgoing: PoweredOutgoing;
  readonly views: RouterFacts['views'];
  readonly hotkeys: RouterFacts['hotkeys'];
  readonly ipsecWords: RouterFacts['ipsecWords'];

  /** `lines`: on which somebody is; nobody where there are none. */
  constructor(actor: ControlPlane, options: FactsOptions, lines: () => LineFacts = () => noLines) {
    const { clock, entropy, firmware, labPassword, presentedByPeers = nobody, outgoing = noOutgoing } = options;
    this.#actor = actor;
    this.#clock = clock;
    this.#lines = lines;
    this.entropy = entropy;
    this.standIn = labPassword === undefined ? undefined : conceal(labPassword, entropy.bytes(12));
    this.presentedByPeers = presentedByPeers;
    this.release = firmware.release;
    this.outgoing = new PoweredOutgoing(outgoing, work => this.#hostWork.through(work));
    this.views = firmware.views;
    this.hotkeys = firmware.hotkeys;
    this.ipsecWords = firmware.ipsecWords;
  }

  get device(): RouterFacts['device'] {
    return this.#context.device;
  }

  get alarms(): RouterFacts['alarms'] {
    return this.#context.device.alarms;
  }

  get traps(): RouterFacts['traps'] {
    return this.#context.device.traps;
  }

  get modules(): RouterFacts['modules'] {
    return this.#context.device.modules;
  }

  get nonVolatile(): RouterFacts['nonVolatile'] {
    return this.#context.nonVolatile;
  }

  get files(): RouterFacts['files'] {
    return filesOf(this);
  }

  get volatile(): RouterFacts['volatile'] {
    return this.#context.volatile;
  }

  get links(): RouterFacts['links'] {
    return this.#context.links;
  }

  get now(): number {
    return deviceTime(this.#clock.now(), this.nonVolatile.board);
  }

  get lines(): RouterFacts['lines'] {
    return this.#lines().status;
  }

  get commands(): RouterFacts['commands'] {
    return this.#lines().commands;
  }

  get busy(): boolean {
    return this.#actor.getSnapshot().matches({ configuration: { kept: 'recovering' } });
  }

  commitDone(): Promise<void> {
    return commitDone(this.#actor);
  }

  get downloads(): RouterFacts['downloads'] {
    return this.#context.device.downloads;
  }

  generateKeyPair(name: string, bits: number): ReturnType<RouterFacts['generateKeyPair']> {
    return this.#hostWork.through(generateKeyPair(name, bits, () => this.now));
  }

  generateHostKey(kind: HostKeyKind, name: string, bits: number): ReturnType<RouterFacts['generateHostKey']> {
    return this.#hostWork.through(generateHostKey(kind, name, bits, () => this.now));
  }

  get #hostWork() {
    return this.#context.device.hostWork;
  }

  readText(text: string, over?: Configuration): ReturnType<RouterFacts['readText']> {
    return this.#context.device.read(text, over);
  }

  get #context() {
    return this.#actor.getSnapshot().context;
  }
}

const noLines: LineFacts = { status: [], commands: [] };

function commitDone(actor: ControlPlane): Promise<void> {
  return new Promise((resolve, reject) => {
    const watches = [
      actor.on('board.unstored', () => end(() => reject(new BoardNotStored()))),
      actor.subscribe(({ context }) => {
        if (!context.volatile.commitUnderWay) end(resolve);
      }),
    ];
    function end(how: () => void): void {
      for (const watch of watches) watch.unsubscribe();
      how();
    }
  });
}
