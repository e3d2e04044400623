import type page from '../../../../firmware-model/pages/acl/acl-ipv6-name.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsByName } from './acl-by-name.ts';
import { acl6s } from './acl-families.ts';

export default aclsByName(acl6s) satisfies Handlers<typeof page>;
