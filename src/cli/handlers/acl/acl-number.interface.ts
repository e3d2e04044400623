import type page from '../../../../firmware-model/pages/acl/acl-number.interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsNumbered } from './acl-by-name.ts';
import { acls } from './acl-families.ts';

export default aclsNumbered(acls) satisfies Handlers<typeof page>;
