import type { ListedValues } from '../../../firmware-model/schema/page.ts';
import { localTime } from '../../config/local-time.ts';
import type { RouterFacts } from './handler.ts';
import type { Params } from '../../../firmware-model/schema/message.ts';
import type { MessageId } from '../../../firmware-model/messages.ts';

/** A value that an argument may have now, and what `?` says of it. */
export interface ListedValue {
  readonly value: string;
  readonly help: { readonly id: MessageId; readonly params: Params };
}

/** The values that there are, as `?` lists them in place of a range. */
export function listedValues(what: ListedValues, { nonVolatile, volatile }: RouterFacts): readonly ListedValue[] {
  switch (what) {
    case 'latest commits':
      return [...nonVolatile.board.commits].reverse().map(({ id, user, time, description = '' }, index) => ({
        value: `${index + 1}`,
        help: {
          id: 'help-commit',
          params: { id, user, description, time: localTime(volatile.running, time) },
        },
      }));
    case 'session on trial': {
      const number = volatile.trial && volatile.logins.get(volatile.trial.session)?.number;
      return number === undefined ? [] : [{ value: `${number}`, help: { id: 'help-trial-session', params: {} } }];
    }
  }
}
