import { messages } from '../../../../firmware-model/messages.ts';
import { readStartupFile, writeStartupFile } from '../../../../src/config/startup-file.ts';
import { desk, type DeskSetting, startTime } from '../../../support/configuration-desk.ts';

export const head = ['!Software Version V800R012C10SPC300', '!Last configuration was updated at 2026-11-24 08:00:00+00:00'];
export const busyLine = 'Error: The system is busy in building configuration. Please wait for a moment...';
export const saved = ['Now saving the current configuration to the slot 9 ', 'Info: Save the configuration successfully.'];
export const nameError = messages['configuration-file-name-invalid'].text;

/** A router with something committed, and its operator in the system view. */
export function configured(setting: DeskSetting = {}) {
  const router = desk(setting);
  const console = router.operator();
  console.enter('sysname R1', 'group g1', 'mode fast', 'commit', 'quit');
  router.events.length = 0;
  return { router, console };
}

/** The same, with a file of these lines on the card and the operator in the user view. */
export function withFile(name: string, lines: readonly string[], setting: DeskSetting = {}) {
  const { router, console } = configured(setting);
  router.cfCard.write(name, writeStartupFile(name, lines, startTime) ?? new Uint8Array());
  console.inUserView();
  return { router, console };
}

export function fileText(router: ReturnType<typeof desk>, name: string): string | undefined {
  const bytes = router.cfCard.read(name);
  const read = bytes && readStartupFile(name, bytes);
  return read && 'text' in read ? read.text : undefined;
}
export const lastFile = ['#', 'sysname R1', '#', 'group g1', ' mode fast', '#', 'return'];
export const textOf = (lines: readonly string[]) => lines.map(line => `${line}\r\n`).join('');
