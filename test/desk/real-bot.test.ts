/** `npm start` without a token, and its desk in headless Chromium: every command that the bot registered answers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium)
  console.log(
    `real bot: no Chromium at ${CHROMIUM}; install Debian's chromium or set CHROMIUM to try the page`,
  );

const root = resolve(import.meta.dirname, '../..');
const state = mkdtempSync(join(tmpdir(), 'isnad-'));
let bot: ChildProcess;
let address = '';

beforeAll(async () => {
  if (!hasChromium) return;
  bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', ISNAD_PORT: '0', ISNAD_STATE: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  address = await new Promise((found, fail) => {
    bot.stdout?.on('data', (part) => {
      printed += part;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (url) found(url);
    });
    bot.on('exit', (code) => fail(new Error(`it ended with ${code}: ${printed}`)));
  });
}, 60_000);

afterAll(async () => {
  if (!bot) return;
  const ended = new Promise((end) => bot.on('exit', end));
  bot.kill('SIGINT');
  expect(await ended, 'Ctrl-C ends it cleanly').toBe(0);
  rmSync(state, { recursive: true });
}, 30_000);

describe.runIf(hasChromium)('the bot of npm start', { timeout: 60_000 }, () => {
  test.each(['ar', 'en-US'])('answers each of its commands at the desk, %s', async (locale) => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      await page.goto(address);
      await page.getByText('إسناد متصل').waitFor();
      await page.locator('.settings summary').click();
      await page.locator(`.sheet input[value="${locale}"] + span`).click();
      await page.locator('.settings summary').click();
      await page.locator('#command').fill('/');
      await page.locator('.list [role=option]').first().waitFor();
      const names = await page.locator('.list .command-name').allInnerTexts();
      expect(names).toEqual(expect.arrayContaining(['/who-said', '/timeline', '/sources']));
      for (const name of names) {
        const before = await page.locator('.message').count();
        await page.locator('#command').fill(name);
        await page.keyboard.press('Enter');
        for (const field of await page.locator('.command-form input[required]').all())
          await field.fill('متى قطعت ألبانيا علاقاتها مع إيران؟');
        await page.locator('.command-form [type=submit]').click();
        const answer = page.locator('.message').nth(before);
        await answer.locator('.markdown').first().waitFor();
        expect((await answer.innerText()).length, name).toBeGreaterThan(80);
      }
      expect(await page.locator('.fault').allInnerTexts()).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
