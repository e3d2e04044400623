import type page from '../../../../firmware-model/pages/acl/acl-ipv6-name.basic.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsOfKind } from './acl-by-name.ts';
import { acl6s } from './acl-families.ts';

export default aclsOfKind(acl6s, 'basic') satisfies Handlers<typeof page>;
