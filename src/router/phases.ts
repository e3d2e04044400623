import type { SnapshotFrom } from 'xstate';
import type { Configuration } from '../config/configuration.ts';
import type { controlPlaneMachine } from '../control-plane/control-plane.machine.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import type { ControlPlane } from './control-plane.ts';

type Phase = 'off' | 'booting' | 'boot menu' | 'running';

export function onPhase(actor: ControlPlane, enter: Readonly<Record<Phase, (from: Phase) => void>>): void {
  let phase: Phase = 'off';
  actor.subscribe(snapshot => {
    const next = phaseOf(snapshot);
    if (next === phase) return;
    const from = phase;
    phase = next;
    enter[next](from);
  });
}

/** Sends a fact; false when the main board could not keep what it changes. */
export function isKept(actor: ControlPlane, event: ControlPlaneEvent): boolean {
  let isStored = true;
  const watch = actor.on('board.unstored', () => {
    isStored = false;
  });
  actor.send(event);
  watch.unsubscribe();
  return isStored;
}

export function onRunning(actor: ControlPlane, changed: () => void): void {
  let running: Configuration | undefined;
  actor.subscribe(({ context: { volatile } }) => {
    if (volatile.running === running) return;
    running = volatile.running;
    changed();
  });
}

function phaseOf({ value: { power } }: SnapshotFrom<typeof controlPlaneMachine>): Phase {
  if (typeof power === 'string') return power;
  return power.booting === 'boot menu' ? 'boot menu' : 'booting';
}
