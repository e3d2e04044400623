import type { BootStep } from './schema/boot-step.ts';

/**
 * What the console shows from power-on to the first prompt. No power-on log of an NE40E is public: the order of things and the line of
 * the boot menu window are documented for the family, the rest is our wording, kept short and plain. `{systemSoftware}` is the file that
 * this start loads. Ctrl+B in the window opens the boot menu.
 */
export const bootSteps = [
  {
    phase: 'self-test',
    text: '\r\n\r\nBIOS Version 19.06\r\nCopyright (C) 2012-2020 Huawei Technologies Co., Ltd.\r\n\r\n',
    pause: 1_500,
    fidelity: 'inferred',
  },
  { phase: 'self-test', text: 'CPU initialization ................................ OK\r\n', pause: 1_000, fidelity: 'inferred' },
  { phase: 'self-test', text: 'Memory test .......', pause: 1_000, fidelity: 'inferred' },
  { phase: 'self-test', text: '.........', pause: 1_000, fidelity: 'inferred' },
  { phase: 'self-test', text: '............... 16384 MB OK\r\n', pause: 1_000, fidelity: 'inferred' },
  { phase: 'self-test', text: 'CF card initialization ............................ OK\r\n', pause: 1_500, fidelity: 'inferred' },
  { phase: 'self-test', text: 'Board self-test ................................... OK\r\n\r\n', pause: 2_000, fidelity: 'inferred' },
  {
    phase: 'boot loader window',
    text: 'Press Ctrl+B to enter BOOT menu: 3',
    pause: 1_000,
    fidelity: 'documented',
    source: 'CE6800 V300R023C00, BootLoad menu of the same boot loader',
  },
  { phase: 'boot loader window', text: '\b2', pause: 1_000, fidelity: 'inferred' },
  { phase: 'boot loader window', text: '\b1', pause: 1_000, fidelity: 'inferred' },
  { phase: 'boot loader window', text: '\b0', pause: 500, fidelity: 'inferred' },
  { phase: 'loading', text: '\r\n\r\nLoading {systemSoftware}\r\n', pause: 1_000, fidelity: 'inferred' },
  { phase: 'loading', text: 'Loading: 0%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b10%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b20%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b30%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b40%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b50%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b60%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b70%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b80%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b90%', pause: 3_000, fidelity: 'inferred' },
  { phase: 'loading', text: '\b\b\b100%\r\n', pause: 500, fidelity: 'inferred' },
  { phase: 'loading', text: 'Checking the integrity of the system software ..... OK\r\n', pause: 2_500, fidelity: 'inferred' },
  { phase: 'loading', text: 'Starting the system software\r\n\r\n', pause: 6_000, fidelity: 'inferred' },
  { phase: 'starting', text: 'Starting VRP ...', pause: 8_000, fidelity: 'inferred' },
  { phase: 'starting', text: '................', pause: 8_000, fidelity: 'inferred' },
  { phase: 'starting', text: '................ OK\r\n', pause: 2_000, fidelity: 'inferred' },
  { phase: 'registering boards', text: 'Registering boards ............', pause: 7_000, fidelity: 'inferred' },
  { phase: 'registering boards', text: '...................... OK\r\n', pause: 2_000, fidelity: 'inferred' },
  { phase: 'recovering configuration', text: 'Recovering configuration ......', pause: 7_000, fidelity: 'inferred' },
  { phase: 'recovering configuration', text: '...................... OK\r\n', pause: 1_000, fidelity: 'inferred' },
] as const satisfies readonly BootStep[];
