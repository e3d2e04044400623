import type page from '../../../../firmware-model/pages/pki/pki-whitelist-common-name-filename.ts';
import { mostNames } from '../../../pki/whitelist-file.ts';
import { changedNames, importedAs } from '../../../pki/whitelist.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Goes to the buffer: `pki whitelist update` applies it. What is in the buffer already counts as done. */
export default {
  change({ args, one }, { volatile: { running, whitelist, whitelistChanges } }) {
    const commonName = args['common-name'];
    const file = importedAs(running, args['file-name']);
    const held = file === undefined ? undefined : whitelist.get(file);
    if (file === undefined || !held) return say('pki-whitelist-not-imported', { object: args['file-name'] });
    const op = one('add', 'delete');
    const after = changedNames(
      held,
      whitelistChanges.filter(change => change.file === file),
    );
    if (after.includes(commonName) === (op === 'add'))
      return say(op === 'add' ? 'pki-whitelist-name-exists' : 'pki-whitelist-name-missing', { object: file, name: commonName });
    if (op === 'add' && after.length >= mostNames) return say('pki-whitelist-full');
    return did({ type: 'whitelist.changed', change: { op, commonName, file } });
  },
} satisfies Handlers<typeof page>;
