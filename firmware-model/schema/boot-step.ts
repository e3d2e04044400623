/** One piece of the power-on text. */
export interface BootStep {
  /** Written as it stands: no line end is added. `{systemSoftware}` is the file that this start loads. */
  readonly text: string;
  /** How long the device then is silent; milliseconds. */
  readonly pause: number;
  readonly fidelity: 'captured' | 'documented' | 'inferred';
  readonly source?: string;
}
