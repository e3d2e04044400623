import type page from '../../../../firmware-model/pages/acl/acl-name.mpls.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsOfKind } from './acl-by-name.ts';
import { acls } from './acl-families.ts';

export default { name: aclsOfKind(acls, 'mpls').name } satisfies Handlers<typeof page>;
