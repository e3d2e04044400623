import type page from '../../../../firmware-model/pages/acl/display-acl.ts';
import type { Handlers } from '../../run/handler.ts';
import { aclDisplays } from './acl-display.ts';
import { acls } from './acl-families.ts';

export default aclDisplays(acls) satisfies Handlers<typeof page>;
