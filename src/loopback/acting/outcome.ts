/**
 * Outcomes: what a person sees after they did something, awaited within Discord's windows.
 *
 * @module
 */

import { NoAnswerError } from '../loopback-error.ts';
import type { State } from '../state/state.ts';
import type { Choice, Interaction, InteractionEvent, ShownModal } from '../wire/interaction.ts';
import { CALLBACK } from '../wire/interaction.ts';
import type { ShownMessage } from '../wire/message.ts';

/** What came of a command, a button, a select or a form. */
export interface Outcome {
  /** The interaction's id; later follow-ups in the channel carry it. */
  readonly interaction: string;
  /**
   * `message`: a new message (or the deferred one, once filled). `update`: the component's own message changed.
   * `modal`: a form opened. `acknowledged`: the bot took note and showed nothing.
   */
  readonly kind: 'message' | 'update' | 'modal' | 'acknowledged';
  /** The message as the person sees it, for `message` and `update`; otherwise null. */
  readonly message: ShownMessage | null;
  /** The form, for `modal`; otherwise null. */
  readonly modal: ShownModal | null;
}

/** Waits that end with the loopback. */
export interface Waits {
  /** Rejects every wait that is still open. */
  close(): void;
  outcome(interaction: Interaction): Promise<Outcome>;
  choices(interaction: Interaction): Promise<readonly Choice[]>;
}

/** Returns the waits of a run. */
export function createWaits(state: State): Waits {
  const open = new Set<(error: Error) => void>();

  const wait = <Result>(
    interaction: Interaction,
    read: (event: InteractionEvent) => Result | undefined,
    onSilence: () => Result | Error,
  ): Promise<Result> =>
    new Promise((resolve, reject) => {
      let timer = setTimeout(expire, state.limits.acknowledgeWithin);
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        interaction.watchers.delete(watch);
        open.delete(abort);
        settle();
      };
      const abort = (error: Error) => finish(() => reject(error));
      function expire() {
        interaction.expired = interaction.acknowledged === null;
        if (interaction.expired) {
          const seconds = state.limits.acknowledgeWithin / 1000;
          abort(
            new NoAnswerError(
              'late',
              `The bot did not answer within ${seconds} s.`,
              interaction.refused,
            ),
          );
          return;
        }
        const result = onSilence();
        if (result instanceof Error) abort(result);
        else finish(() => resolve(result));
      }
      const watch = (event: InteractionEvent) => {
        if (event.kind === 'deferred') {
          clearTimeout(timer);
          timer = setTimeout(expire, state.limits.answerWithin);
          return;
        }
        const result = read(event);
        if (result !== undefined) finish(() => resolve(result));
      };
      open.add(abort);
      interaction.watchers.add(watch);
    });

  return {
    close() {
      for (const abort of [...open]) abort(new NoAnswerError('closed', 'The loopback was closed.'));
    },
    outcome(interaction) {
      const outcome = (
        kind: Outcome['kind'],
        shown: { message?: ShownMessage; modal?: ShownModal } = {},
      ): Outcome => ({
        interaction: interaction.id,
        kind,
        message: shown.message ?? null,
        modal: shown.modal ?? null,
      });
      return wait<Outcome>(
        interaction,
        (event) => {
          if (event.kind === 'posted') return outcome('message', { message: event.message });
          if (event.kind === 'updated') return outcome('update', { message: event.message });
          if (event.kind === 'modal') return outcome('modal', { modal: event.modal });
          if (event.kind === 'deleted') return outcome('acknowledged');
          return undefined;
        },
        () => {
          if (interaction.acknowledged === CALLBACK.deferUpdate) return outcome('acknowledged');
          const seconds = state.limits.answerWithin / 1000;
          return new NoAnswerError(
            'deferred',
            `The bot deferred its answer and did not give it within ${seconds} s.`,
            interaction.refused,
          );
        },
      );
    },
    choices: (interaction) =>
      wait<readonly Choice[]>(
        interaction,
        (event) => (event.kind === 'choices' ? event.choices : undefined),
        () => [],
      ),
  };
}
