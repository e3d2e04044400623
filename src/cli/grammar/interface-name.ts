/** Types of interfaces that a release has, in the order in which an abbreviation is meant; where there are none, what looks like one is. */
export type InterfaceTypes = readonly string[];

/**
 * Names of interfaces, `GigabitEthernet0/1/0`: a type, which may be abbreviated and is the same in small letters, and a number. `of`: of this
 * type only.
 */
export function interfaceName(text: string, types: InterfaceTypes, of?: string, sub?: boolean): string | undefined {
  const at = startOfNumber(text);
  if (at <= 0) return undefined;
  const [type, number] = [interfaceType(text.slice(0, at), types, of), interfaceNumber(text.slice(at), sub)];
  return type === undefined || number === undefined ? undefined : type + number;
}

/** The type in its normal form; some have digits: `E1`, `FlexE-50G`, `50|100GE`. */
export function interfaceType(text: string, types: InterfaceTypes, of?: string): string | undefined {
  const begun = text.toLowerCase();
  const known = of === undefined ? types.find(type => type.toLowerCase().startsWith(begun)) : of;
  if (known !== undefined && known.toLowerCase().startsWith(begun)) return known;
  const isType = types.length === 0 && of === undefined && /^(?=[\d|]*[a-z])[a-z\d|][a-z\d|-]*$/i.test(text);
  return isType ? text.replace(/^[a-z]/, letter => letter.toUpperCase()) : undefined; // prompts: `Cpos1/0/0`, `E1 2/0/0`
}

/** Type and number in one word, which a type that ends in a digit cannot be: `E1 2/0/0`. */
export const joinedInterfaceName = (type: string, number: string): string =>
  /\d$/.test(type) && number !== '' ? `${type} ${number}` : type + number;

/** An interface in one word as two: its type and its number. */
export function splitInterfaceName(name: string): readonly [type: string, number: string] {
  const at = Math.max(0, startOfNumber(name));
  return [name.slice(0, at).trimEnd(), name.slice(at)];
}

/** `0/1/0`, `1`, `0/1/0.100`, `0/1/0:1` */
export function interfaceNumber(text: string, sub?: boolean): string | undefined {
  if (!/^\d+(\/\d+)*(:\d+)?(\.\d+)?$/.test(text)) return undefined;
  return sub === undefined || text.includes('.') === sub ? text : undefined;
}

/** Where the number begins: types begin with digits, too (`100GE1/0/0`). */
function startOfNumber(text: string): number {
  const found = /\d+(\/\d+)*(:\d+)?(\.\d+)?$/.exec(text);
  return found ? found.index : -1;
}
