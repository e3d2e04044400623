/** So many behind the first of the chassis. */
export function macOf(base: string, offset: number): string {
  const value = BigInt(`0x${base.replaceAll('-', '')}`) + BigInt(offset);
  return value
    .toString(16)
    .padStart(12, '0')
    .replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
}

/** Types of ports: they are there or not, and no configuration makes one. */
export const physicalTypes =
  /^(?:(?:Gigabit)?Ethernet|MEth|XGigabitEthernet|\d+(?:\|\d+)?GE|FlexE.*|Pos|Cpos|Serial|E1|CE1|Aux|Atm|Lmpif|Stack-Port|Wdm)$/i;
export const spoofingTypes = /^(?:LoopBack|NULL|Virtual-Template)$/;
/** What these stand for, VLANs and tunnels of other kinds, is not modelled. */
export const neverUp = /^(?:Vlanif|Vbdif|Nve|MTunnel)$/;
export const addressedTypes = /^(?:Vlanif|Vbdif|Virtual-Ethernet|Global-VE|Eth-Trunk)/;
