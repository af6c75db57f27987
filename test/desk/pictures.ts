/**
 * Makes the README's pictures, `npm run pictures`: the desk of `npm start` in headless Chromium, and the exports of the
 * seeds' answers. Writes into data/pictures/; look at them before committing.
 *
 * @module
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ROOT = resolve(import.meta.dirname, '../..');
const PICTURES = join(ROOT, 'data/pictures');
const state = mkdtempSync(join(tmpdir(), 'isnad-pictures-'));
const environment = { ...process.env, DISCORD_TOKEN: '', ISNAD_PORT: '0', ISNAD_STATE: state };

/** The desk's pictures: the command picked, and the size of the window. */
const TOPIC = 'الهجوم الإلكتروني على ألبانيا';
const DESK_PICTURES = [
  { name: 'desk-timeline', command: 'timeline', options: {}, width: 760, height: 1010 },
  {
    name: 'desk-who-said',
    command: 'who-said',
    options: { speaker: 'إيران' },
    width: 760,
    height: 900,
  },
  { name: 'desk-brief', command: 'brief', options: { topic: TOPIC }, width: 760, height: 1900 },
] as const;

/** The pictures that a shell makes: the file, and the command that writes it. */
const EXPORTED = [
  { name: 'timeline.png', args: ['timeline'] },
  { name: 'brief.png', args: ['brief', TOPIC] },
] as const;

mkdirSync(PICTURES, { recursive: true });
for (const { name, args } of EXPORTED) {
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/isnad.ts', ...args, '--export', join(PICTURES, name)],
    { cwd: ROOT, env: environment, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
  cwd: ROOT,
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise<string>((found, fail) => {
  let printed = '';
  bot.stdout.on('data', (part) => {
    printed += part;
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
    if (url) found(url);
  });
  bot.on('exit', (code) => fail(new Error(`the bot ended with ${code}: ${printed}`)));
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  for (const { name, command, options, width, height } of DESK_PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(address);
    await page.locator('#command').fill(`/${command}`);
    await page.keyboard.press('Enter');
    for (const [option, value] of Object.entries(options)) {
      await page.locator(`.command-form [name="${option}"]`).fill(value);
    }
    const before = await page.locator('.message').count();
    await page.locator('.command-form [type=submit]').click();
    await page.locator('.message').nth(before).locator('.markdown').first().waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  bot.kill('SIGINT');
  rmSync(state, { recursive: true });
}
