/** Work that takes the host's time and none of the router's: an exchange with a CA, the search for primes, code that is loaded. */
export class HostWork {
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  /** Counts it until it has ended, well or badly. */
  through<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay++;
    work.then(this.#ended, this.#ended);
    return work;
  }

  /** Resolves once nothing of it is under way; undefined when nothing is. */
  settled(): Promise<void> | undefined {
    return this.#underWay === 0 ? undefined : new Promise(resolve => this.#waiting.push(resolve));
  }

  /** The same work, counted whenever it is done. */
  counted<Given extends readonly unknown[], Result>(work: (...given: Given) => Promise<Result>): (...given: Given) => Promise<Result> {
    return (...given) => this.through(work(...given));
  }

  readonly #ended = (): void => {
    if (--this.#underWay === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  };
}
