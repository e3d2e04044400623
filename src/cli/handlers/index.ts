import basic from './basic/index.ts';
import userInterface from './user-interface/index.ts';
import aaa from './aaa/index.ts';
import configuration from './configuration/index.ts';
import fileSystem from './file-system/index.ts';
import device from './device/index.ts';
import pki from './pki/index.ts';

/** Every handler, under the path of its page. */
export const handlers = {
  ...basic,
  ...userInterface,
  ...aaa,
  ...configuration,
  ...fileSystem,
  ...device,
  ...pki,
};
