import type { Configuration } from '../../../config/configuration.ts';
import { difference } from '../../../config/difference.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { showConfiguration } from './show-configuration.ts';

/** Shows what changes from one configuration to another; nothing for equal ones. */
export const showChanges = (from: Configuration, to: Configuration, router: RouterFacts, withTag = false): Course =>
  showConfiguration(changesShown(from, to, router, withTag));

export function changesShown(from: Configuration, to: Configuration, { views }: RouterFacts, withTag = false): readonly string[] {
  const lines = difference(from, to, displayOrder(views));
  return withTag ? lines.map(tagged) : lines;
}

/** A line that only leads into a view has a tag, for whoever pastes it (command reference, display configuration changes). */
const tagged = (line: string): string => line.replace(/^( {2,})(?=[^ #])/, '$1<view-entry></view>');
