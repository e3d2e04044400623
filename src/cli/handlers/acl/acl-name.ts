import type page from '../../../../firmware-model/pages/acl/acl-name.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclsByName } from './acl-by-name.ts';
import { acls } from './acl-families.ts';

export default aclsByName(acls) satisfies Handlers<typeof page>;
