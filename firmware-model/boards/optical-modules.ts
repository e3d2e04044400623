import type { OpticalModule } from '../schema/optical-module.ts';

const measured = {
  // limits: Command Reference, "display optical-module extend information", of a module with four lasers; what is usual is inferred
  temperature: { usual: 44, sway: 3, limits: [75, 70, 0, -5] },
  supply: { usual: 3.3, sway: 0.02, limits: [3.63, 3.465, 3.134, 2.97] },
} as const;

const ofOneLaser = {
  ...measured,
  lanes: 1,
  // limits are inferred; those from where light is warned of are near those of "display optical-module base information"
  bias: { usual: 32, sway: 2, limits: [90, 75, 8, 5] },
  sent: { usual: -2.4, sway: 0.3, limits: [6.499, 4.499, -9.5, -11.5] },
  received: { usual: -3.1, sway: 0.3, limits: [6.499, 0, -16.989, -18.989] },
} as const;

/** Inferred. */
export const oneGigabitModule = {
  ...ofOneLaser,
  rate: '1G',
  type: '1G-10km-sfp',
  partNumber: 'LTF110-BC-HW',
  vendor: 'HG GENUINE',
  wavelength: '1310nm',
  distance: '10km',
  description: '1300Mb/s-1310nm-LC-10km(0.009mm)',
  manufactured: '2019-09-17',
} as const satisfies OpticalModule;

/** Type, part number and wavelength: Command Reference, "display optical-module brief". */
export const tenGigabitModule = {
  ...ofOneLaser,
  rate: '10G',
  type: '10G-10km-sfp+',
  partNumber: 'PT7420-81-1D-HW+',
  vendor: 'NEOPHOTONICS',
  wavelength: '1310nm',
  distance: '10km',
  description: '10300Mb/s-1310nm-LC-10km(0.009mm)',
  manufactured: '2019-09-24',
} as const satisfies OpticalModule;

/** Inferred. */
export const twentyFiveGigabitModule = {
  ...ofOneLaser,
  rate: '25G',
  type: '25G-10km-sfp28',
  partNumber: 'LTF2510-BC-HW',
  vendor: 'HG GENUINE',
  wavelength: '1310nm',
  distance: '10km',
  description: '25500Mb/s-1310nm-LC-10km(0.009mm)',
  manufactured: '2019-10-08',
} as const satisfies OpticalModule;

/** Inferred. */
export const hundredGigabitModule = {
  ...measured,
  rate: '100G',
  type: '100G-10km-qsfp28',
  partNumber: 'LTF10010-BC-HW',
  vendor: 'HG GENUINE',
  wavelength: '1310nm',
  distance: '10km',
  description: '103100Mb/s-1310nm-LC-10km(0.009mm)',
  manufactured: '2019-10-15',
  lanes: 4,
  // limits: Command Reference, "display optical-module extend information"; what is usual is near what it shows
  bias: { usual: 55, sway: 4, limits: [90, 75, 35, 25] },
  sent: { usual: 0.2, sway: 0.3, limits: [6.499, 4.499, -4.3, -6.3] },
  received: { usual: 0.9, sway: 0.3, limits: [6.499, 4.499, -10.604, -12.604] },
  // versions: Command Reference, "display optical-module version"
  software: { bios: 'V110T01', software: 'V120T02', fpga: 'V110T04', parameters: '01.14' },
} as const satisfies OpticalModule;
