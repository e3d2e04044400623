import { alarmMeans, alarms } from './alarms.ts';
import { automaticSaving, autoSaveMeans } from './automatic-saving.ts';
import { boards, boardsMeans } from './boards.ts';
import { card } from './card.ts';
import { cardUsage, usageMeans } from './card-usage.ts';
import { certificateCheck, checkMeans } from './certificate-check.ts';
import { certificateMeans, certificateMemory } from './certificate-memory.ts';
import { certificateUpdate, updateMeans } from './certificate-update.ts';
import { chart } from './chart.ts';
import { cmpMeans, cmpSessions } from './cmp-sessions.ts';
import { configuration, configurationMeans } from './configuration.ts';
import { configurationLock, lockMeans } from './configuration-lock.ts';
import { crlMeans, crlUpdates } from './crl-updates.ts';
import { dailyMeans, dailyPoint } from './daily-point.ts';
import { informationCenter, informationMeans } from './information-center.ts';
import { interfaceMeans, interfaces } from './interfaces.ts';
import { lineMeans, lines } from './lines.ts';
import { logFileMeans, logFiles } from './log-files.ts';
import { boardMeans, mainBoard } from './main-board.ts';
import { power, powerMeans } from './power.ts';
import { processor, processorMeans } from './processor.ts';
import { saving, savingMeans } from './saving.ts';
import { scheduledReboot, scheduleMeans } from './scheduled-reboot.ts';
import { ntpMeans, timeSynchronization } from './time-synchronization.ts';
import { rollbackMeans, upgradeRollback } from './upgrade-rollback.ts';
import { volatileAtPowerOn } from './state.ts';
import { switchover, switchoverMeans } from './switchover.ts';
import { twoPhaseMeans } from './two-phase.ts';
import { whitelistMeans, whitelists } from './whitelist.ts';

/** The router's control plane: regions side by side, each hearing every fact. What memory holds is replaced as a whole when the power goes. */
export const controlPlaneMachine = chart
  .extend(powerMeans)
  .extend(boardMeans)
  .extend(boardsMeans)
  .extend(processorMeans)
  .extend(switchoverMeans)
  .extend(twoPhaseMeans)
  .extend(configurationMeans)
  .extend(lockMeans)
  .extend(savingMeans)
  .extend(autoSaveMeans)
  .extend(dailyMeans)
  .extend(certificateMeans)
  .extend(cmpMeans)
  .extend(updateMeans)
  .extend(checkMeans)
  .extend(crlMeans)
  .extend(ntpMeans)
  .extend(scheduleMeans)
  .extend(rollbackMeans)
  .extend(lineMeans)
  .extend(usageMeans)
  .extend(interfaceMeans)
  .extend(alarmMeans)
  .extend(informationMeans)
  .extend(logFileMeans)
  .extend(whitelistMeans)
  .createMachine({
    id: 'control plane',
    context: ({ input: { device, software, surroundings, nonVolatile } }) => ({
      device: Object.assign(Object.create(device), software, surroundings), // by the spread syntax V8 would keep a layout for every router
      nonVolatile,
      volatile: volatileAtPowerOn(nonVolatile.board.nextStartup, software.now()),
      links: new Map(), // of this router alone: by it is kept what was read of its interfaces
      cardsOut: noCards,
    }),
    type: 'parallel',
    states: {
      power,
      'main board': mainBoard,
      boards,
      processor,
      switchover,
      configuration,
      'configuration lock': configurationLock,
      saving,
      'automatic saving': automaticSaving,
      'daily point': dailyPoint,
      'CF card': card,
      'CF card usage': cardUsage,
      'certificate memory': certificateMemory,
      'CMP sessions': cmpSessions,
      'certificate update': certificateUpdate,
      'certificate check': certificateCheck,
      'CRL update': crlUpdates,
      'time synchronization': timeSynchronization,
      'scheduled reboot': scheduledReboot,
      'upgrade roll-back': upgradeRollback,
      whitelists,
      lines,
      interfaces,
      alarms,
      'log files': logFiles, // what has waited long enough goes before what comes
      'information centre': informationCenter,
    },
  });

const noCards: ReadonlySet<string> = new Set();
