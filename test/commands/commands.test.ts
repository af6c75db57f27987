import { describe, expect, test } from 'vitest';
import { withStandard } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { timeline } from '../../commands/timeline.ts';
import { article } from '../support/articles.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf(
  article('أعلنت الوزارة في 5 يوليو 2021 افتتاح الميناء الجديد.', { id: 'port' }),
);

describe('the commands', () => {
  test.each(commands.map((command) => [command.name, command] as const))(
    '/%s describes itself and its options in both languages, within Discord’s 100 characters',
    (_name, { description, options }) => {
      for (const wording of [description, ...options.map((option) => option.description)]) {
        for (const text of [wording.ar, wording.en]) {
          expect(text.trim().length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
      }
      expect(options.at(-1)?.name).toBe('private');
    },
  );

  test('have names of their own, and options too', () => {
    for (const names of [commands, ...commands.map(({ options }) => options)]) {
      const all = names.map(({ name }) => name);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('withStandard', () => {
  const labelOf = async (command: typeof timeline, options: Record<string, string>) =>
    (await command.answer(library, options, 'ar')).sections[0]?.entries[0]?.label;

  test('gives an option the value of a setting, which what a person gives overrides', async () => {
    const levantine = withStandard(timeline, 'months', 'levant');
    expect(await labelOf(levantine, {})).toBe('الاثنين 5 تموز 2021');
    expect(await labelOf(levantine, { months: 'morocco' })).toBe('الاثنين 5 يوليوز 2021');
  });

  test('leaves a command without that option as it is', () => {
    const other = commands.find(({ name }) => name === 'sources');
    expect(other && withStandard(other, 'months', 'levant')).toBe(other);
  });
});
