import type { BootStep } from '../src/control-plane/boot.ts';

/**
 * What the console shows from power-on to the first prompt. No power-on log of an NE40E is public: the order of things and the line of
 * the boot menu window are documented for the family, the rest is our wording, kept short and plain. `{systemSoftware}` is the file that
 * this start loads. The boot menu itself is known, not emulated: Ctrl+B does nothing.
 */
export const bootSteps = [
  inferred('\r\n\r\nBIOS Version 19.06\r\nCopyright (C) 2012-2020 Huawei Technologies Co., Ltd.\r\n\r\n', 1_500),
  inferred('CPU initialization ................................ OK\r\n', 1_000),
  inferred('Memory test .......', 1_000),
  inferred('.........', 1_000),
  inferred('............... 16384 MB OK\r\n', 1_000),
  inferred('CF card initialization ............................ OK\r\n', 1_500),
  inferred('Board self-test ................................... OK\r\n\r\n', 2_000),
  {
    text: 'Press Ctrl+B to enter BOOT menu: 3',
    pause: 1_000,
    fidelity: 'documented',
    source: 'CE6800 V300R023C00, BootLoad menu of the same boot loader',
  },
  inferred('\b2', 1_000),
  inferred('\b1', 1_000),
  inferred('\b0', 500),
  inferred('\r\n\r\nLoading {systemSoftware}\r\n', 1_000),
  inferred('Loading: 0%', 3_000),
  inferred('\b\b10%', 3_000),
  inferred('\b\b\b20%', 3_000),
  inferred('\b\b\b30%', 3_000),
  inferred('\b\b\b40%', 3_000),
  inferred('\b\b\b50%', 3_000),
  inferred('\b\b\b60%', 3_000),
  inferred('\b\b\b70%', 3_000),
  inferred('\b\b\b80%', 3_000),
  inferred('\b\b\b90%', 3_000),
  inferred('\b\b\b100%\r\n', 500),
  inferred('Checking the integrity of the system software ..... OK\r\n', 2_500),
  inferred('Starting the system software\r\n\r\n', 6_000),
  inferred('Starting VRP ...', 8_000),
  inferred('................', 8_000),
  inferred('................ OK\r\n', 2_000),
  inferred('Registering boards ............', 7_000),
  inferred('...................... OK\r\n', 2_000),
  inferred('Recovering configuration ......', 7_000),
  inferred('...................... OK\r\n', 1_000),
] as const satisfies readonly BootStep[];

function inferred(text: string, pause: number) {
  return { text, pause, fidelity: 'inferred' } as const;
}
