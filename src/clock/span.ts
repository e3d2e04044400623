/** `60d`, `3h`, `1d12h`: milliseconds; undefined for what is no such time, or none at all. */
export function readSpan(word: string): number | undefined {
  const parts = [...word.matchAll(/(\d{1,6})([wdhms])/g)];
  const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
  return parts.map(([part]) => part).join('') === word && milliseconds > 0 ? milliseconds : undefined;
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
