import type { AnyHandlers } from '../../handler.ts';
import localUserLevel from './local-user-level.ts';
import localUserPassword from './local-user-password.ts';
import localUserServiceType from './local-user-service-type.ts';
import localUserState from './local-user-state.ts';
import activateAaaLocalUser from './activate-aaa-local-user.ts';
import localUserChangePassword from './local-user-change-password.ts';
import displayLocalUser from './display-local-user.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
  'aaa/local-user-level': localUserLevel,
  'aaa/local-user-password': localUserPassword,
  'aaa/local-user-service-type': localUserServiceType,
  'aaa/local-user-state': localUserState,
  'aaa/activate-aaa-local-user': activateAaaLocalUser,
  'aaa/local-user-change-password': localUserChangePassword,
  'aaa/display-local-user': displayLocalUser,
} satisfies Readonly<Record<string, AnyHandlers>>;
