/** The main board could not keep a change: the change was not made, and the command that wanted it turns this into a line of the router. */
export class BoardNotStored extends Error {
  readonly code = 'BOARD_NOT_STORED';
  constructor() {
    super('the main board could not store a change');
    this.name = 'BoardNotStored';
  }
}
