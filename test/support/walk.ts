import type { ConsoleClient } from './console-client.ts';

export const password = 'Rehearse-2026';

/** First log-in of a router out of the box: sets the console password. */
export async function firstLogin(terminal: ConsoleClient): Promise<void> {
  terminal.type('\r');
  await terminal.want('Enter Password:');
  terminal.type(`${password}\r`);
  await terminal.want('Confirm Password:');
  terminal.type(`${password}\r`);
  await terminal.want('<HUAWEI>');
  await terminal.enter('screen-length 0 temporary', '<HUAWEI>');
}

/** Later log-ins in password mode. */
export async function login(terminal: ConsoleClient): Promise<void> {
  terminal.type('\r');
  await terminal.want('Password:');
  terminal.type(`${password}\r`);
  await terminal.want('<HUAWEI>');
  await terminal.enter('screen-length 0 temporary', '<HUAWEI>');
}

/** Types lines one by one; each must bring the prompt back without an error. */
export async function typeLines(terminal: ConsoleClient, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const said = await terminal.enter(line, /\r\n(?:<[^>\r\n]+>|\[[~*][^\]\r\n]+\])$/);
    if (/Error/.test(said)) throw new Error(`after "${line}": ${said}`);
  }
}

export async function createKeyPair(terminal: ConsoleClient, name: string): Promise<void> {
  await terminal.enter(`rsa pki local-key-pair ${name} create`, 'Input the bits in the modulus');
  terminal.type('2048\r');
  await terminal.want('Create RSA local-key-pair success.');
  await terminal.want('[*HUAWEI]');
}

export interface SessionSettings {
  readonly url: string;
  readonly caName: string;
  readonly authenticationCertificate: string;
  readonly keyPair: string;
}

/** From user view: entity, domain and CMP session as the procedure takes them for granted, committed. Ends in the domain's view. */
export const enrolmentSettings = ({ url, caName, authenticationCertificate, keyPair }: SessionSettings): readonly string[] => [
  'pki entity entitya',
  'common-name DeviceA',
  'quit',
  'pki domain domaina',
  'certificate request entity entitya',
  'pki cmp session session-a',
  'cmp request entity entitya',
  `cmp request rsa local-key-pair ${keyPair} regenerate`,
  `cmp request ca-name "${caName}"`,
  `cmp request server url ${url}`,
  `cmp request authentication-cert ${authenticationCertificate}`,
  'commit',
  'quit',
];
