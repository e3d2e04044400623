import type page from '../../../../firmware-model/pages/acl/display-acl-ipv6.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclDisplays } from './acl-display.ts';
import { acl6s } from './acl-families.ts';

export default aclDisplays(acl6s) satisfies Handlers<typeof page>;
