/** Keys that stand for a line, by the name that `hotkey` gives them, and the line they have out of the box; null for none. */
export type Hotkeys = Readonly<Record<string, string | null>>;
