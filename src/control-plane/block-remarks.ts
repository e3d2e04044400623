import type { ControlPlaneEvent } from './events.ts';
import { isBlocked } from './login-records.ts';
import { isSourceBlocked, sourceRule } from './source-blocks.ts';
import type { Volatile } from './state.ts';

type LoginFailure = Extract<ControlPlaneEvent, { readonly type: 'login.failed' }>;
type Counted = Pick<Volatile, 'loginRecords' | 'sources'>;

/** For whoever keeps the router: it answers the right password like a wrong one while it blocks somebody, and never says so. */
export function remarkOnBlocks(before: Counted, after: Counted, { user, at, rule }: LoginFailure): readonly string[] {
  const isUserBlocked = ({ loginRecords }: Counted) => user !== undefined && isBlocked(loginRecords, user, at);
  const isAddressBlocked = ({ sources }: Counted) => isSourceBlocked(sources, at, at.time);
  return [
    ...(isUserBlocked(after) && !isUserBlocked(before) ? [remark(user ?? '', rule.blockedFor)] : []),
    ...(isAddressBlocked(after) && !isAddressBlocked(before) ? [remark(`The address ${at.address ?? ''}`, sourceRule.blockedFor)] : []),
  ];
}

function remark(who: string, milliseconds: number): string {
  const wrong = `${who} is blocked after too many failures: the right password fails as well`;
  if (milliseconds === Number.POSITIVE_INFINITY) return `${wrong} until somebody types activate aaa local-user`;
  const minutes = Math.ceil(milliseconds / 60_000);
  return `${wrong} for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; ctl clock advance ${minutes}m lets them pass`;
}
