import type page from '../../../../firmware-model/pages/device/display-channel.ts';
import { type Channel, informationOf } from '../../../config/information.ts';
import { type Rule, severityNames, type SortRules } from '../../../config/information-rules.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Without a channel all of them, one below the other (inferred). */
export default {
  display({ args }, { device, modules, volatile: { running } }) {
    const wanted = args['channel-number'] ?? args['channel-name']?.toLowerCase();
    const channels = informationOf(running, device.channels).channels.filter(
      ({ number, name }) => wanted === undefined || wanted === `${number}` || wanted === name.toLowerCase(),
    );
    return channels.length === 0 ? say('no-such-channel') : channels.flatMap(channel => rows(channel, modules));
  },
} satisfies Handlers<typeof page>;

/** Behind the record of all others those of single modules (inferred: the sample has none). */
function rows({ number, name, rules, modules }: Channel, ids: Readonly<Record<string, string>>): readonly Step[] {
  return [
    say('channel-head', { number, name }),
    row('ffffffff', 'default', rules),
    ...[...modules].map(([module, own]) => row((ids[module.toUpperCase()] ?? '0x0').slice(2), module.toUpperCase(), own)),
  ];
}

function row(id: string, module: string, rules: SortRules): Step {
  const [log, trap, debug] = [said(rules.log), said(rules.trap), said(rules.debug)];
  return say('channel-row', {
    id,
    module,
    log: log.state,
    logLevel: log.level,
    trap: trap.state,
    trapLevel: trap.level,
    debug: debug.state,
    debugLevel: debug.level,
  });
}

const said = ({ isOn, level }: Rule) => ({ state: isOn ? 'Y' : 'N', level: severityNames[level] ?? 'debugging' });
