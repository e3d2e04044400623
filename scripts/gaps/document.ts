import type { Gap } from '../../firmware-model/schema/gap.ts';

/** The gaps for a reader, by area. */
export function documentOf(gaps: readonly Gap[]): string {
  const areas = [...new Set(gaps.map(({ area }) => area))];
  return (
    [
      '# What is not modelled',
      '<!-- Made by `npm run gaps -- --write` from firmware-model/gaps.ts: do not edit. -->',
      'Commands that a page knows are matched, helped and completed, and say that they are not emulated. So do all others of the manual: their ' +
        'leading words are known (`firmware-model/words.ts`), and with a pack (`docs/pack.md`) all of their forms, which are then held where ' +
        'they configure something. Only what the manual does not know is unrecognized.',
      ...areas.map(area =>
        [
          `## ${area}`,
          gaps
            .filter(gap => gap.area === area)
            .map(item)
            .join('\n'),
        ].join('\n\n'),
      ),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function item({ gap, instead, forms }: Gap): string {
  const commands = forms ? `. ${forms.map(form => `\`${form}\``).join(', ')}` : '';
  return `- ${gap}${instead === undefined ? '' : `: ${instead}`}${commands}`;
}
