/** Times are the device's, milliseconds since 1970; absent: not since this start. */
export interface InterfaceState {
  readonly physicalUp: boolean;
  readonly protocolUp: boolean;
  readonly physicalUpAt?: number;
  readonly physicalDownAt?: number;
  readonly protocolUpAt?: number;
}

/** What was last seen of each interface, by name. */
export interface InterfaceStates {
  get(name: string): InterfaceState | undefined;
  keys(): Iterable<string>;
}

/** Before the first look. */
export const unseenInterfaces: InterfaceStates = new Map<string, InterfaceState>();

/** What a look has seen at its time, worked out when somebody asks: as a rule nobody does before something changes. */
export function seenUnasked(look: () => ReadonlyMap<string, InterfaceState>): InterfaceStates {
  let known: ReadonlyMap<string, InterfaceState> | undefined;
  const seen = () => (known ??= look());
  return { get: name => seen().get(name), keys: () => seen().keys() };
}
