/** What a start goes through before the system software runs, in order; each has a step at least. The boot loader takes keys in its window only. */
export type BootPhase = 'self-test' | 'boot loader window' | 'loading' | 'starting' | 'registering boards' | 'recovering configuration';

/** One piece of the power-on text. */
export interface BootStep {
  readonly phase: BootPhase;
  /** Written as it stands: no line end is added. `{systemSoftware}` is the file that this start loads. */
  readonly text: string;
  /** How long the device then is silent; milliseconds. */
  readonly pause: number;
  readonly fidelity: 'captured' | 'documented' | 'inferred';
  readonly source?: string;
}
