import type { AnyHandlers } from '../../handler.ts';
import authenticationMode from './authentication-mode.ts';
import idleTimeout from './idle-timeout.ts';
import screenLengthTemporary from './screen-length-temporary.ts';
import setAuthenticationPassword from './set-authentication-password.ts';
import userInterfaceVty from './user-interface-vty.ts';
import displayUserInterfaceMaximumVty from './display-user-interface-maximum-vty.ts';
import displayUserInterface from './display-user-interface.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
  'user-interface/authentication-mode': authenticationMode,
  'user-interface/idle-timeout': idleTimeout,
  'user-interface/screen-length-temporary': screenLengthTemporary,
  'user-interface/set-authentication-password': setAuthenticationPassword,
  'user-interface/user-interface-vty': userInterfaceVty,
  'user-interface/display-user-interface-maximum-vty': displayUserInterfaceMaximumVty,
  'user-interface/display-user-interface': displayUserInterface,
} satisfies Readonly<Record<string, AnyHandlers>>;
