import { once } from 'node:events';
import type { ExecutionContext } from 'ava';
import { inTime } from './patience.ts';
import type { Cut } from './plug.ts';
import { Program } from './program.ts';

/** A router whose plug is pulled at a chosen change of its files. */
export class PluggedProgram extends Program {
  readonly #folder: string;

  private constructor(t: Pick<ExecutionContext, 'teardown'>, folder: string) {
    super(['run', '--state', folder, '--tcp', '0', '--ca', '0'], new URL('plug.js', import.meta.url).href);
    this.#folder = folder;
    t.teardown(() => this.kill());
  }

  /** Starts on a state folder; the plug is pulled at this change of the start, or it starts undisturbed. */
  static async start(t: Pick<ExecutionContext, 'teardown'>, folder: string, at: Cut['at'] = null): Promise<PluggedProgram> {
    const program = new PluggedProgram(t, folder);
    await program.pullPlugAt(at);
    return program;
  }

  /** Counts the changes from now on. */
  async pullPlugAt(at: Cut['at']): Promise<void> {
    const armed = once(this.child, 'message');
    this.child.send({ folder: this.#folder, at } satisfies Cut);
    await inTime(armed, () => `the plug is not in place; ${this.state}`);
  }

  /** Waits for what comes if the plug is not pulled; false when it was. */
  async survives(awaited: Promise<unknown>): Promise<boolean> {
    const arrival = awaited.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const failure = await Promise.race([arrival, this.exited.then(() => ({ error: new Error(`the router ended: ${this.errors}`) }))]);
    if (!failure) return true;
    await this.kill('SIGTERM'); // the dead hear nothing
    if (this.child.signalCode !== 'SIGKILL') throw failure.error;
    return false;
  }
}
