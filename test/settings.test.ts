/** Settings are checked all at once, and the example names every one with its default. */
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { readSettings, SETTING_NAMES, SettingsError } from '../src/settings.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz012345';
const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
};

describe('readSettings', () => {
  test('has a default for everything, and takes what is empty for what is not given', () => {
    const defaults = {
      DISCORD_API_BASE: 'https://discord.com/api',
      ISNAD_ARTICLES: 'data/articles',
      ISNAD_STATE: '.isnad',
      ISNAD_PORT: 0,
      BIDI_MODE: 'isolate',
      ISNAD_LOG: 'warn',
      ISNAD_MONTHS: 'egypt',
      ISNAD_AR_LOCALE: 'off',
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ DISCORD_TOKEN: '', ISNAD_PORT: ' ', PATH: '/bin' })).toEqual(defaults);
  });

  test('reads what is given', () => {
    const given = readSettings({
      DISCORD_TOKEN: ` ${TOKEN} `,
      ISNAD_PORT: '8080',
      BIDI_MODE: 'marks',
    });
    expect(given).toMatchObject({ DISCORD_TOKEN: TOKEN, ISNAD_PORT: 8080, BIDI_MODE: 'marks' });
  });

  test.each([
    [
      'DISCORD_TOKEN',
      ['hunter2', `Bot ${TOKEN}`, `"${TOKEN}"`, `${TOKEN}\u200f`],
      /is not a bot token\. Copy/,
    ],
    [
      'DISCORD_API_BASE',
      [
        'discord.com',
        'http://discord.com/api',
        'https://discord.com/api/',
        'https://discord.com/api/v10',
        'ftp://x',
      ],
      /must be an https address/,
    ],
    ['ISNAD_PORT', ['-1', '65536', '80a', '1e3'], /must be a port from 1 to 65535, or 0/],
    ['BIDI_MODE', ['rtl'], /must be one of isolate, marks, off/],
    ['ISNAD_LOG', ['loud'], /must be one of debug, info, warn, error, silent/],
    ['ISNAD_AR_LOCALE', ['yes'], /must be one of on, off/],
  ] as const)('refuses a %s out of range and says its mend', (name, values, line) => {
    for (const value of values) {
      expect(faultsOf({ [name]: value }), value).toEqual([expect.stringMatching(line)]);
      expect(faultsOf({ [name]: value })[0]).toMatch(new RegExp(`^${name} `));
      expect(faultsOf({ [name]: value })[0]).not.toContain('\n');
    }
  });

  test.each([
    'http://127.0.0.1:5000/api',
    'http://localhost:1/api',
    'http://[::1]:1/api',
    'https://example.org/api',
  ])('takes %s for the API', (base) => {
    expect(faultsOf({ DISCORD_API_BASE: base })).toEqual([]);
  });

  test('names all faults at once', () => {
    const faults = faultsOf({ DISCORD_TOKEN: 'x', ISNAD_PORT: 'x', BIDI_MODE: 'x' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'ISNAD_PORT',
      'BIDI_MODE',
    ]);
  });

  test('never repeats a token', () => {
    expect(faultsOf({ DISCORD_TOKEN: 'secret.but.wrong' }).join('')).not.toContain('secret');
  });
});

describe('.env.example', () => {
  const example = parse(readFileSync('.env.example'));

  test('names every setting and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...SETTING_NAMES].sort());
  });

  test('gives the defaults', () => {
    expect(readSettings(example)).toEqual(readSettings({}));
  });

  test('explains each in a comment above it', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    for (const name of SETTING_NAMES) {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      expect(lines[at - 1], name).toMatch(/^# /);
    }
  });
});
