import type { Messages } from '../../../firmware-model/schema/message.ts';
import type { Hotkeys } from '../../../firmware-model/schema/hotkey.ts';
import type { Page } from '../../../firmware-model/schema/page.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** The part of a firmware release that the command line is made of. */
export interface CommandModel {
  /** By path: `pki/pki-domain`. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly views: Views;
  readonly messages: Messages;
  readonly hotkeys: Hotkeys;
  /** Lowest user level whose output may go to a file. */
  readonly redirectionLevel: number;
  /** Lines that are in effect before anybody has configured anything, in the notation of a saved configuration. */
  readonly factoryConfiguration: readonly string[];
}
