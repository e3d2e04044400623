import type page from '../../../../firmware-model/pages/user-interface/screen-length-temporary.ts';
import type { Handlers } from '../../run/handler.ts';
import screenLengthTemporary from '../basic/screen-length-temporary.ts';

/** The command of the user view, which the manual has in the views of user interfaces too. */
export default screenLengthTemporary satisfies Handlers<typeof page>;
