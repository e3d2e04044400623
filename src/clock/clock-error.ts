export type ClockErrorCode = 'CLOCK_TRAVELS' | 'CLOCK_SCALE' | 'CLOCK_DATE';

/** What a clock that can be moved does not do. The message is one sentence that an operator can act on. */
export class ClockError extends Error {
  readonly code: ClockErrorCode;
  constructor(code: ClockErrorCode, message: string) {
    super(message);
    this.name = 'ClockError';
    this.code = code;
  }
}
