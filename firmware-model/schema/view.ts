/** A place in the command line with its own commands and prompt. Data: see `firmware-model/views.ts`. */
export interface View {
  /** The name that the manual gives the view. */
  readonly title: string;
  /** Where `quit` leads; the user view has none. */
  readonly parent?: string;
  /** What the prompt shows after the system name: `-pki-domain-<domain-name>`. Arguments of the form that entered the view. */
  readonly prompt: string;
  /** The whole prompt of a view that is no part of the router's own: its commands alone are valid there, and no view above it is looked in. */
  readonly apart?: string;
  /** It takes whatever configures something in that view, too, in a section of its own. */
  readonly commandsOf?: string;
  /** Key of the view's section below its parent's; absent for user and system view. */
  readonly section?: string;
  /** Other keys that such a section stands under, by the form that opened it: `acl name <acl>` beside `acl number <acl>`. */
  readonly alsoSections?: readonly string[];
  /** Every router has this section: opening it changes nothing. It is displayed, as its key, as long as it holds lines. */
  readonly builtIn?: true;
  /** Objects of the view that every router has, by the keys of their sections, and the message that it has for whoever would delete one. */
  readonly alwaysThere?: { readonly objects: readonly string[]; readonly undone: string };
  /**
   * It is that of all interfaces: those of the chassis are there without being created, and what vocabularies know of one type of interface
   * is known in it where its object is of that type.
   */
  readonly ofInterfaces?: true;
  /**
   * Keys of the lines of its section in display order, as templates; those not listed follow in the order typed. In the system
   * view `#` begins a new block of lines, and those not listed stand where `*` does.
   */
  readonly order?: readonly string[];
  /** Entries of `order` whose lines stand in the order of their arguments, which are numbers, or several in one: `0/1/0.100`. */
  readonly numbered?: readonly string[];
  /**
   * Lines that name an object which has to exist at commit: the key of the line, and the key of the object's section, or what lines at the
   * top are found by, as a template of the line's arguments. Of several templates those count whose arguments were typed. A section that
   * stands in another has ` > ` between their keys: `aaa > domain <domain-name>`.
   */
  readonly references?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * The view's object stays as it is, and stays, as long as one of these lines names it: their keys, and the message that the router then
   * has for whoever would change it. `{object}` is the object, `{user}` the one whose line it is.
   */
  readonly keptWhileNamed?: Readonly<Record<string, string>>;
  /** Lines that have to be found from anywhere by what they name: the key of the line, and what it is found by, both as templates. */
  readonly names?: Readonly<Record<string, string>>;
  /** Lines in effect without being configured, by their keys. */
  readonly defaults?: Readonly<Record<string, string>>;
}

export type Views = Readonly<Record<string, View>>;
