import { NetworkFault } from './network-fault.ts';

/** Stopped from outside or out of time. Not `AbortSignal.any` with `timeout`: on Node 20 that timer may be collected before it fires. */
export class Deadline {
  readonly #ended = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #stopped: AbortSignal;
  readonly #stop = () => this.#ended.abort(isTimeout(this.#stopped.reason) ? outOfTime() : new NetworkFault('STOPPED', 'stopped'));

  constructor(stopped: AbortSignal, milliseconds: number) {
    this.#stopped = stopped;
    this.#timer = setTimeout(() => this.#ended.abort(outOfTime()), milliseconds); // the host's time: the network is real
    if (stopped.aborted) this.#stop();
    stopped.addEventListener('abort', this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#stopped.removeEventListener('abort', this.#stop);
  }
}

export const reasonOf = ({ reason }: AbortSignal): Error => (reason instanceof Error ? reason : new NetworkFault('STOPPED', 'stopped'));

const outOfTime = () => new NetworkFault('TIMEOUT', 'no whole answer in time');

const isTimeout = (reason: unknown) => reason instanceof Error && reason.name === 'TimeoutError';
