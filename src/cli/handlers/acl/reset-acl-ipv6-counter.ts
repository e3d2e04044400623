import type page from '../../../../firmware-model/pages/acl/reset-acl-ipv6-counter.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclResets } from './acl-resets.ts';
import { acl6s } from './acl-families.ts';

export default aclResets(acl6s) satisfies Handlers<typeof page>;
