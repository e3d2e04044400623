/**
 * Ids of modules that send information, by the name in the head of what they say. Command reference, display info-center statistics and
 * display event information; of PKI, DEVM and SSH inferred from identities of their events.
 */
export const modules = {
  CFG: '0x815',
  CLI: '0x816',
  CONFIGURATION: '0x815',
  DEVM: '0xD30',
  FTPS: '0x822',
  IFNET: '0x852',
  IM: '0x957',
  LCS: '0x95C',
  PKI: '0xF10',
  SSH: '0x093',
  TELNETS: '0x820',
} as const satisfies Readonly<Record<string, string>>;
