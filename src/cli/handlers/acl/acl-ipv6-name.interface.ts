import type page from '../../../../firmware-model/pages/acl/acl-ipv6-name.interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsOfKind } from './acl-by-name.ts';
import { acl6s } from './acl-families.ts';

export default aclsOfKind(acl6s, 'interface') satisfies Handlers<typeof page>;
