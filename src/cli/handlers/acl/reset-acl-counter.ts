import type page from '../../../../firmware-model/pages/acl/reset-acl-counter.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclResets } from './acl-resets.ts';
import { acls } from './acl-families.ts';

export default aclResets(acls) satisfies Handlers<typeof page>;
