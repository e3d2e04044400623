import type page from '../../../../firmware-model/pages/acl/acl-name.ucl.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsOfKind } from './acl-by-name.ts';
import { acls } from './acl-families.ts';

export default aclsOfKind(acls, 'ucl') satisfies Handlers<typeof page>;
