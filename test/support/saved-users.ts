/** The lines of a local user who may log in on the console, with a password as a saved configuration has it. */
export const savedUser = (name: string, password: string): readonly string[] => [
  ` local-user ${name} password irreversible-cipher ${password}`,
  ` local-user ${name} service-type terminal`,
  ` local-user ${name} level 3`,
];

/** A configuration whose console asks for these. */
export const byUser = (...users: readonly string[]): readonly string[] => [
  '#',
  'aaa',
  ...users,
  '#',
  'user-interface con 0',
  ' authentication-mode aaa',
  '#',
  'return',
];
