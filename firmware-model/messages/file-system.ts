import type { Messages } from '../../src/cli/message.ts';

export const fileSystemMessages = {
} as const satisfies Messages;
