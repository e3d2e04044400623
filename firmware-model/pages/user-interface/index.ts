import type { Page } from '../../../src/cli/page.ts';
import userInterface from './user-interface.ts';
import userInterfaceVty from './user-interface-vty.ts';
import userInterfaceMaximumVty from './user-interface-maximum-vty.ts';
import authenticationMode from './authentication-mode.ts';
import setAuthenticationPassword from './set-authentication-password.ts';
import userPrivilegeLevel from './user-privilege-level.ts';
import historyCommandMaxSize from './history-command-max-size.ts';
import idleTimeout from './idle-timeout.ts';
import screenLength from './screen-length.ts';
import screenLengthTemporary from './screen-length-temporary.ts';
import protocolInbound from './protocol-inbound.ts';
import speed from './speed.ts';
import displayUserInterface from './display-user-interface.ts';
import displayUserInterfaceMaximumVty from './display-user-interface-maximum-vty.ts';

/** Pages of this chapter, by path. */
export default {
  'user-interface/user-interface': userInterface,
  'user-interface/user-interface-vty': userInterfaceVty,
  'user-interface/user-interface-maximum-vty': userInterfaceMaximumVty,
  'user-interface/authentication-mode': authenticationMode,
  'user-interface/set-authentication-password': setAuthenticationPassword,
  'user-interface/user-privilege-level': userPrivilegeLevel,
  'user-interface/history-command-max-size': historyCommandMaxSize,
  'user-interface/idle-timeout': idleTimeout,
  'user-interface/screen-length': screenLength,
  'user-interface/screen-length-temporary': screenLengthTemporary,
  'user-interface/protocol-inbound': protocolInbound,
  'user-interface/speed': speed,
  'user-interface/display-user-interface': displayUserInterface,
  'user-interface/display-user-interface-maximum-vty': displayUserInterfaceMaximumVty,
} as const satisfies Readonly<Record<string, Page>>;
