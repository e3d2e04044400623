/** The name of an interface as narrow columns have it: `GE0/1/0`, `Loop0`. */
export function shortName(name: string): string {
  const [, type = '', rest = ''] = /^(.*?[a-z-])(\d.*)$/i.exec(name) ?? [];
  return (short[type] ?? type) + rest;
}

/** Command reference, display arp and display fib slot. */
const short: Readonly<Record<string, string>> = {
  GigabitEthernet: 'GE',
  Ethernet: 'Eth',
  LoopBack: 'Loop',
  InLoopBack: 'InLoop',
};
