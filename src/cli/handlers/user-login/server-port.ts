import { say, type Step } from '../../run/outcome.ts';

/** The usual port, or one above those that are well known. It is kept and displayed; where the host listens, its keeper says. */
export const refusePort = (port: string, usual: number): Step | undefined =>
  Number(port) === usual || Number(port) > 1024 ? undefined : say('server-port-range', { usual });
