import { commandLineOf } from './cli/engine.ts';
import { currentConfiguration } from './cli/handlers/configuration/current-configuration.ts';
import { restoreConfiguration, restoreText } from './cli/handlers/configuration/restore.ts';
import { unsettledWork } from './cli/handlers/configuration/unsaved.ts';
import { handlers } from './cli/handlers/index.ts';
import { consolePort } from './cli/handlers/user-interface/console-port.ts';
import { ControlPlaneFacts } from './cli/run/control-plane-facts.ts';
import type { Configuration } from './config/configuration.ts';
import { Lines } from './console/lines.ts';
import { tellLogHosts } from './console/log-hosts.ts';
import { Uart } from './console/uart.ts';
import { wholeModel } from './program/whole-model.ts';
import { createControlPlane } from './router/control-plane.ts';
import type { RouterOptions } from './router/options.ts';
import { isKept, onPhase, onRunning } from './router/phases.ts';
import { type Listeners, PoweredRouter, type Router, type RouterEvent } from './router/powered-router.ts';
import { MemoryWatch } from './survival/memory-watch.ts';

export { createControlPlane } from './router/control-plane.ts';
export type { RouterOptions, Watch } from './router/options.ts';
export type { Region, Router, RouterEvent } from './router/powered-router.ts';

/** Puts one router together. Whatever it touches of the world comes in through the options. */
export function createRouter(options: RouterOptions): Router {
  const { firmware, clock } = options;
  const model = wholeModel(firmware);
  const listeners: Listeners = new Set();
  const tell = (told: RouterEvent) => {
    for (const { event, listener } of listeners) if (event === told) listener();
  };

  const commandLine = commandLineOf(model, handlers);
  const actor = createControlPlane(options, {
    restore(saved) {
      const restored = restoreConfiguration(saved, model, commandLine, facts, options.openingLines);
      options.onRestored?.(restored);
      memory.restored(saved, restored);
      return restored;
    },
    read: (text, over) => restoreText(text, model, commandLine, facts, over),
    linesOf: volatile => currentConfiguration({ device: facts.device, views: model.views, volatile }),
  });
  const facts = new ControlPlaneFacts(actor, options, () => lines);
  const uart = new Uart(clock, options.baudRate);
  const lines = new Lines({
    uart,
    commandLine: options.watch?.commandLine?.(commandLine) ?? commandLine,
    router: facts,
    controlPlane: { send: event => isKept(actor, event) },
    messages: firmware.messages,
    userViewLine: firmware.userViewLine,
    clock,
    onFault: options.onFault,
    onKey: options.watch?.key,
  });

  lines.console.onReady(() => tell('ready'));
  actor.on('boot.said', ({ text }) => lines.console.bootText(text));
  actor.on('line.cut', ({ userInterface }) => lines.cut(userInterface));
  actor.on('message.sent', message => lines.pass(message));
  actor.on('mainBoard.changed', () => {
    lines.dead();
    clock.setTimeout(() => {
      if (actor.getSnapshot().value.power === 'running') lines.opened();
    }, 0);
  });
  actor.on('commands.forgotten', () => lines.forgetCommands());
  actor.on('log.raised', ({ entry }) => {
    lines.log(entry);
    tellLogHosts(entry, facts, firmware.messages);
  });
  if (options.onRemark) actor.on('remark.made', ({ text }) => options.onRemark?.(text));
  let atStart: Configuration | undefined;
  const cutOff = () => {
    lines.dead();
    facts.outgoing.cut();
  };
  onPhase(actor, {
    off: () => cutOff(),
    booting: from => {
      atStart = undefined;
      cutOff();
      if (from === 'running') tell('reboot');
    },
    'boot menu': () => lines.console.bootMenuOpened(),
    running: () => {
      atStart = facts.volatile.running;
      tell('started');
      lines.opened();
    },
  });
  onRunning(actor, () => {
    uart.configure(consolePort(facts.volatile.running, facts.device));
    lines.settingsChanged();
  });
  const { certificateFile, caFile, keyPair } = firmware.factoryIdentity;
  const memory = new MemoryWatch({
    views: firmware.views,
    factory: () => restoreConfiguration(undefined, model, commandLine, facts).configuration,
    born: { files: [certificateFile, caFile], keyPair },
  });
  memory.follow(actor);
  actor.start();

  return new PoweredRouter(memory, lines, facts, actor, listeners, () => atStart && unsettledWork(facts, atStart));
}
