import { type CmpTransport, CmpTransportError } from '../../src/cmp/transport.ts';

/**
 * Watches what a test has put in the CA's place. An error in the test itself would reach the router as one more failure of the connection: it is kept,
 * and thrown where the test looks next.
 */
export class CaWatch {
  #fault: { readonly error: unknown } | undefined;

  over(transport: CmpTransport): CmpTransport {
    return (...message) => this.watch(async () => transport(...message));
  }

  async watch<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CmpTransportError)) this.#fault ??= { error };
      throw error;
    }
  }

  rethrow(): void {
    if (this.#fault) throw this.#fault.error;
  }
}
