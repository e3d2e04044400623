import type { Page } from '../../../src/cli/page.ts';
import aaa from './aaa.ts';
import localUserPassword from './local-user-password.ts';
import localUserServiceType from './local-user-service-type.ts';
import localUserLevel from './local-user-level.ts';
import localUserState from './local-user-state.ts';
import userBlock from './user-block.ts';
import userSecurityPolicyEnable from './user-security-policy-enable.ts';
import activateAaaLocalUser from './activate-aaa-local-user.ts';
import localUserChangePassword from './local-user-change-password.ts';
import displayLocalUser from './display-local-user.ts';

/** Pages of this chapter, by path. */
export default {
  'aaa/aaa': aaa,
  'aaa/local-user-password': localUserPassword,
  'aaa/local-user-service-type': localUserServiceType,
  'aaa/local-user-level': localUserLevel,
  'aaa/local-user-state': localUserState,
  'aaa/user-block': userBlock,
  'aaa/user-security-policy-enable': userSecurityPolicyEnable,
  'aaa/activate-aaa-local-user': activateAaaLocalUser,
  'aaa/local-user-change-password': localUserChangePassword,
  'aaa/display-local-user': displayLocalUser,
} as const satisfies Readonly<Record<string, Page>>;
