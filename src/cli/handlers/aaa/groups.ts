import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';

/** Groups that every router has, by their ids; command reference, display aaa user-group and display task-group. */
export const defaultUserGroups = ['manage-ug', 'system-ug', 'monitor-ug', 'visit-ug'] as const;
export const defaultTaskGroups = ['manage-tg', 'system-tg', 'monitor-tg', 'visit-tg'] as const;

/** Tasks that a task group is born with; command reference, task-group, precautions. */
export const tasksOfNewGroup = [
  'task interface-mgr read write execute',
  'task config read write execute',
  'task vlan read write execute',
  'task shell read write execute',
  'task cli read execute',
] as const;

/**
 * Level of a group's users: the default groups stand for levels 3 to 0 (command reference, user-group), others for the highest of what they
 * contain. That tasks with the right to write stand for configuration, and those with that to debug for management, is inferred.
 */
export function levelOfUserGroup(configuration: Configuration, name: string, seen: readonly string[] = []): number {
  const known = levelOfDefault(defaultUserGroups, name);
  if (known !== undefined || seen.includes(name)) return known ?? 0;
  const group = settingsOf(configuration).section('aaa').section('user-group <user-group-name>', { 'user-group-name': name });
  const included = group.line('include user-group')?.args['user-group-name'];
  const tasks = group.all('task-group <task-group-name>').flatMap(({ args }) => args['task-group-name'] ?? []);
  return Math.max(
    0,
    ...(included === undefined ? [] : [levelOfUserGroup(configuration, included, [...seen, name])]),
    ...tasks.map(task => levelOfTaskGroup(configuration, task)),
  );
}

function levelOfTaskGroup(configuration: Configuration, name: string, seen: readonly string[] = []): number {
  const known = levelOfDefault(defaultTaskGroups, name);
  if (known !== undefined || seen.includes(name)) return known ?? 0;
  const group = settingsOf(configuration).section('aaa').section('task-group <task-group-name>', { 'task-group-name': name });
  const included = group.line('include task-group')?.args['task-group-name'];
  return Math.max(
    0,
    ...(included === undefined ? [] : [levelOfTaskGroup(configuration, included, [...seen, name])]),
    ...group.all('task <task-name>').map(task => (task.has('debug') ? 3 : task.has('write') ? 2 : 1)),
  );
}

function levelOfDefault(groups: readonly string[], name: string): number | undefined {
  const at = groups.indexOf(name.toLowerCase());
  return at < 0 ? undefined : groups.length - 1 - at;
}

/** Every group with its id: those of the router, then the others in the order in which they were made. */
export const userGroups = (configuration: Configuration): readonly string[] => [
  ...defaultUserGroups,
  ...made(
    settingsOf(configuration)
      .section('aaa')
      .sections('user-group <user-group-name>')
      .flatMap(({ args }) => args['user-group-name'] ?? []),
    defaultUserGroups,
  ),
];

export const taskGroups = (configuration: Configuration): readonly string[] => [
  ...defaultTaskGroups,
  ...made(
    settingsOf(configuration)
      .section('aaa')
      .sections('task-group <task-group-name>')
      .flatMap(({ args }) => args['task-group-name'] ?? []),
    defaultTaskGroups,
  ),
];

const made = (names: readonly string[], others: readonly string[]): readonly string[] => names.filter(name => !others.includes(name));
