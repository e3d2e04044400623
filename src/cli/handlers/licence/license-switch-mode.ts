import type page from '../../../../firmware-model/pages/licence/license-switch-mode.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  *switch({ one }, { nonVolatile }) {
    const mode = one('common', 'cloud');
    if (!(yield* confirm('license-switch-question', { mode }))) return;
    const { kept } = nonVolatile.board;
    const isOn = kept?.['license trial'] === 'enable' || kept?.['license emergency'] !== undefined;
    if (mode === 'cloud' && isOn && !(yield* confirm('license-switch-off-question'))) return;
    yield did({ type: 'setting.kept', setting: 'license mode', ...(mode === 'cloud' && { value: mode }) });
    if (mode === 'cloud') {
      yield did({ type: 'setting.kept', setting: 'license trial' });
      yield did({ type: 'setting.kept', setting: 'license emergency' });
    }
    yield say('license-switched', { mode });
  },
} satisfies Handlers<typeof page>;
