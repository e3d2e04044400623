/** Something that the router has and the emulator has not. */
export interface Gap {
  readonly area: string;
  /** What is missing, in the manual's words. */
  readonly gap: string;
  /** Beginnings of the forms that belong to it. None of them is emulated; those that a page knows say so when they are typed. */
  readonly forms?: readonly string[];
  /** What happens in its place. */
  readonly instead?: string;
}
