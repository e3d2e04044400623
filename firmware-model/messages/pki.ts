import type { Messages } from '../../src/cli/message.ts';

export const pkiMessages = {
} as const satisfies Messages;
