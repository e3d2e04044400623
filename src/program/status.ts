import type { Region, Router } from '../router.ts';

/** How a router is. */
export interface Status {
  readonly deviceTime: string;
  readonly regions: Readonly<Record<Region, string>>;
}

export const statusOf = (router: Router): Status & Readonly<Record<string, unknown>> => ({
  deviceTime: new Date(router.facts.now).toISOString(),
  regions: router.states(),
});

/** For people. */
export function describeStatus({ deviceTime, regions }: Status): readonly string[] {
  const rows = [['device time', deviceTime] as const, ...Object.entries(regions)];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => name.padEnd(width) + value);
}
