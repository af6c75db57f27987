/**
 * The slash commands, in the order a person sees them.
 *
 * @module
 */
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import type { Command } from './command.ts';
import { disputes } from './disputes.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { whoSaid } from './who-said.ts';

/** Every slash command of Isnad. */
export const commands: readonly Command[] = [whoSaid, timeline, ask, brief, disputes, sources];
