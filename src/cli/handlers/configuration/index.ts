import type { AnyHandlers } from '../../handler.ts';
import clearConfigurationCandidate from './clear-configuration-candidate.ts';
import commit from './commit.ts';
import compareConfiguration from './compare-configuration.ts';
import displayConfigurationCandidate from './display-configuration-candidate.ts';
import displayConfigurationCommitList from './display-configuration-commit-list.ts';
import displayConfigurationRecoverResult from './display-configuration-recover-result.ts';
import displayCurrentConfiguration from './display-current-configuration.ts';
import displaySavedConfiguration from './display-saved-configuration.ts';
import displayStartup from './display-startup.ts';
import displayThis from './display-this.ts';
import resetSavedConfiguration from './reset-saved-configuration.ts';
import save from './save.ts';
import saveConfigurationViews from './save.configuration-views.ts';
import startupSavedConfiguration from './startup-saved-configuration.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
  'configuration/clear-configuration-candidate': clearConfigurationCandidate,
  'configuration/commit': commit,
  'configuration/compare-configuration': compareConfiguration,
  'configuration/display-configuration-candidate': displayConfigurationCandidate,
  'configuration/display-configuration-commit-list': displayConfigurationCommitList,
  'configuration/display-configuration-recover-result': displayConfigurationRecoverResult,
  'configuration/display-current-configuration': displayCurrentConfiguration,
  'configuration/display-saved-configuration': displaySavedConfiguration,
  'configuration/display-startup': displayStartup,
  'configuration/display-this': displayThis,
  'configuration/reset-saved-configuration': resetSavedConfiguration,
  'configuration/save': save,
  'configuration/save.configuration-views': saveConfigurationViews,
  'configuration/startup-saved-configuration': startupSavedConfiguration,
} satisfies Readonly<Record<string, AnyHandlers>>;
