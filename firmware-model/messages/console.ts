import type { Messages } from '../../src/cli/message.ts';

export const consoleMessages = {
} as const satisfies Messages;
