/** A type of what is plugged into ports. */
export interface OpticalModule {
  /** `1G` */
  readonly rate: string;
  /** `10G-10km-sfp+` */
  readonly type: string;
  readonly partNumber: string;
  readonly vendor: string;
  readonly wavelength: string;
  readonly distance: string;
  /** Rate, wavelength, connector and reach, as its label describes it. */
  readonly description: string;
  readonly manufactured: string;
  /** Lasers side by side. */
  readonly lanes: number;
  /** Celsius. */
  readonly temperature: MeasuredValue;
  /** Volts. */
  readonly supply: MeasuredValue;
  /** Milliamperes, of each laser. */
  readonly bias: MeasuredValue;
  /** dBm, of each laser. */
  readonly sent: MeasuredValue;
  /** dBm, of each laser, where the other end is up. */
  readonly received: MeasuredValue;
  /** Of a module that has software of its own. */
  readonly software?: { readonly bios: string; readonly software: string; readonly fpga: string; readonly parameters: string };
}

export interface MeasuredValue {
  /** Around which it moves, and how far. */
  readonly usual: number;
  readonly sway: number;
  /** From where the module warns, and from where it raises an alarm. */
  readonly limits: readonly [highAlarm: number, highWarning: number, lowWarning: number, lowAlarm: number];
}
