/** The desk's page in headless Chromium, with a real bot behind it. */
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import type { Client } from 'discord.js';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import { HOSTILE, startDeskBot } from './desk-bot.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium)
  console.log(
    `desk: no Chromium at ${CHROMIUM}; install Debian's chromium or set CHROMIUM to try the page`,
  );

let loopback: Loopback;
let bot: Client;
let browser: Browser;
let page: Page;
/** What went wrong in the page, and addresses it asked for that are not the loopback's. */
const faults: string[] = [];

beforeAll(async () => {
  if (hasChromium)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  faults.length = 0;
  loopback = await startLoopback({ acknowledgeWithin: 800, answerWithin: 2000 });
  bot = await startDeskBot(loopback);
});
afterEach(async () => {
  await page?.context().close();
  await bot.destroy();
  await loopback.close();
  expect(faults).toEqual([]);
});

async function openPage(options: object = {}): Promise<void> {
  const context = await browser.newContext({ locale: 'ar', ...options });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(loopback.url)) faults.push(asked.url());
  });
  await page.goto(loopback.url);
  await page.locator('.card').first().waitFor();
}

/** Chooses a command and sends it without options. */
async function send(command: string): Promise<void> {
  await page.locator('#command').fill(`/${command}`);
  await page.keyboard.press('Enter');
  await page.locator('.command-form [type=submit]').click();
}

const messages = () => page.locator('.message');
const setting = async (value: string) => {
  await page.locator('.settings summary').click();
  await page.locator(`.sheet input[value="${value}"] + span`).click();
  await page.locator('.settings summary').click();
};
/** What is run in the page knows the browser; the project's own types do not. */
declare const getComputedStyle: (found: unknown) => { getPropertyValue(name: string): string };
declare const document: { activeElement: unknown; documentElement: { scrollWidth: number } };
declare const innerWidth: number;
const styleOf = (place: Locator, name: string) =>
  place.evaluate((found, property) => getComputedStyle(found).getPropertyValue(property), name);
const isFocused = (place: Locator) => place.evaluate((found) => found === document.activeElement);

describe.runIf(hasChromium)('the desk', { timeout: 30_000 }, () => {
  test('a person asks with the keyboard alone and sees the answer right to left', async () => {
    await openPage();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.keyboard.press('/');
    const listed = page.locator('.list [role=option]');
    await listed.first().waitFor();
    expect(await listed.count()).toBe(6);
    await page.keyboard.type('who');
    await page.keyboard.press('Enter');
    const topic = page.locator('#option-topic');
    expect(await isFocused(topic)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await messages().count(), 'nothing is sent while a required option is empty').toBe(0);
    await page.keyboard.type('المياه');
    await page.keyboard.press('Tab');
    await page.keyboard.type('لي');
    const suggestion = page.locator('.field [role=option]', { hasText: 'ليلى حدّاد' });
    await suggestion.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#option-speaker').inputValue()).toBe('ليلى حدّاد');
    await page.keyboard.press('Enter');
    const container = messages().locator('.container');
    await container.waitFor();
    expect(await container.innerText(), 'the name is shown, the value is sent').toContain(
      'المياه | id:0',
    );
    expect(await styleOf(container, 'border-right-color')).toBe('rgb(43, 108, 176)');
    expect(await container.locator('.h2').innerText()).toContain('من قال: المياه');
    expect(await messages().locator('.used-by').innerText()).toContain('/who-said');
    const link = container.locator('a', { hasText: 'الفقرة' });
    expect(await link.getAttribute('href')).toBe('https://example.org/a?b=1');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  test('choices and booleans reach the bot; a private answer says that nobody else sees it', async () => {
    await openPage();
    await page.locator('.card', { hasText: 'who-said' }).click();
    await page.locator('#option-topic').fill('المياه');
    await page.locator('#option-stance').selectOption({ label: 'ينفي' });
    await page.locator('#option-private').selectOption({ label: 'نعم' });
    await page.locator('.command-form [type=submit]').click();
    await messages().waitFor();
    expect(await messages().innerText()).toContain('المياه | — | denies');
    expect(await messages().locator('.only-you').innerText()).toContain('أنت وحدك ترى هذه الرسالة');
    await setting(loopback.users[1].id);
    await page.locator('.card').first().waitFor();
    expect(await messages().count(), 'the other reader sees no private answer').toBe(0);
  });

  test('buttons turn pages; another reader gets a private copy', async () => {
    await openPage();
    await page.locator('.card', { hasText: 'who-said' }).click();
    await page.locator('#option-topic').fill('المياه');
    await page.keyboard.press('Enter');
    const next = messages().first().getByRole('button', { name: 'التالي' });
    await next.focus();
    await page.keyboard.press('Enter');
    await messages().getByText('صفحة 2').waitFor();
    expect(await messages().count()).toBe(1);
    expect(await isFocused(next), 'focus stays').toBe(true);
    await setting(loopback.users[1].id);
    await messages().first().getByRole('button', { name: 'التالي' }).click();
    await messages().nth(1).getByText('صفحة 3').waitFor();
    expect(await messages().nth(1).locator('.only-you').count()).toBe(1);
    expect(await messages().first().innerText()).toContain('صفحة 2');
    expect(await messages().nth(1).getByRole('button', { name: 'التالي' }).isDisabled()).toBe(true);
    await messages().nth(1).getByRole('button', { name: 'إخفاء' }).click();
    expect(await messages().count()).toBe(1);
  });

  test('everything that Discord draws is drawn', async () => {
    await openPage();
    await send('gallery');
    const message = messages().first();
    await message.locator('.gallery').waitFor();
    for (const kind of [
      '.h1',
      '.h2',
      '.h3',
      'strong',
      'em',
      'u',
      's',
      'p code',
      'pre',
      'ul ul',
      'ol',
      'blockquote',
      '.subtext',
      '.moment',
      '.section img.thumbnail',
      '.section .button',
      '.gap',
      '.gallery img',
      '.gallery .absent',
      '.file a[href]',
      'select.menu',
    ])
      expect(await message.locator(kind).count(), kind).toBeGreaterThan(0);
    expect(await message.locator('pre').innerText()).toBe('const x = "<b>";');
    expect(await message.locator('.line', { hasText: 'كما هو' }).innerText()).toContain('*كما هو*');
    const picture = message.locator('.gallery img');
    expect(await picture.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(1);
    await message.locator('.spoiler').click();
    expect(await message.locator('.spoiler.shown').innerText()).toBe('مخفي');
    await message.locator('.curtain').click();
    await message.getByText('محتوى مستور').click();
    await message.locator('select.menu').selectOption('watan');
    await messages().getByText('اخترت watan').waitFor();
  });

  test('a form opens, is filled and sent', async () => {
    await openPage();
    await send('gallery');
    await messages().first().getByRole('button', { name: 'اقرأ' }).click();
    const form = page.locator('dialog[open]');
    expect(await form.locator('h2').innerText()).toBe('بلاغ عن خطأ');
    await form.locator('textarea').fill('التاريخ');
    await form.locator('[type=submit]').click();
    await messages().getByText('شكرًا: التاريخ').waitFor();
  });

  test('markup in a text is shown and does not run', async () => {
    await openPage();
    await send('hostile');
    await messages().waitFor();
    expect(await messages().locator('.markdown').innerText()).toBe(HOSTILE);
    expect(await messages().locator('.markdown').locator('img, script, a').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    const policy = (await fetch(loopback.url)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('what Discord refuses is shown with its problems, and silence is told', async () => {
    await openPage();
    await send('broken');
    const refusal = page.locator('.fault', { hasText: 'رفض ديسكورد' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('data.components.0.content');
    await page.locator('.fault', { hasText: 'لم يجب إسناد' }).waitFor();
    expect(await page.locator('.waiting').count()).toBe(0);
  });

  test('a deferred answer shows that it is coming, then comes', async () => {
    await openPage();
    await send('slow');
    await messages().getByText('إسناد يفكّر…').waitFor();
    expect(await page.locator('.waiting').isVisible()).toBe(false);
    await messages().getByText('وصل الجواب المؤجل').waitFor();
    expect(await messages().count()).toBe(1);
  });

  test('the reader’s language turns the page and the commands’ words', async () => {
    await openPage();
    await page.locator('.card', { hasText: 'who-said' }).click();
    await page.locator('#option-topic').fill('المياه');
    await setting('en-US');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.locator('.chosen .about').innerText()).toBe(
      'Who said what in the library’s articles',
    );
    expect(await page.locator('#option-topic').inputValue(), 'what was typed stays').toBe('المياه');
    expect(await page.locator('#option-stance option').allInnerTexts()).toEqual([
      'none',
      'supports',
      'ينفي',
    ]);
    await page.locator('.command-form [type=submit]').click();
    await messages().waitFor();
    expect(await messages().locator('.used-by').innerText()).toContain('used');
  });

  test('lines run by the client that is chosen: each its own way, or all from the left', async () => {
    await openPage();
    await send('gallery');
    const line = messages().locator('.line', { hasText: 'عنوان أول' });
    await line.waitFor();
    expect(await styleOf(line, 'unicode-bidi')).toBe('plaintext');
    await setting('fixed');
    expect(await styleOf(line, 'direction')).toBe('ltr');
    expect(await styleOf(line, 'text-align')).toBe('left');
  });

  test.each(['dark', 'light'] as const)('fits a phone’s width, %s', async (colorScheme) => {
    await openPage({ viewport: { width: 360, height: 700 }, colorScheme, hasTouch: true });
    expect(await styleOf(page.locator('body'), 'background-color')).toBe(
      colorScheme === 'dark' ? 'rgb(49, 51, 56)' : 'rgb(255, 255, 255)',
    );
    await send('gallery');
    await messages().first().locator('.gallery').waitFor();
    await expect
      .poll(async () => (await messages().locator('.used-by').boundingBox())?.y)
      .toBeGreaterThan(48);
    await page.locator('#command').fill('/who-said');
    await page.keyboard.press('Enter');
    await page.locator('#option-topic').fill('م');
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await tooWide()).toBe(false);
    expect(await page.locator('.command-form [type=submit]').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await messages().nth(1).waitFor();
    const main = page.locator('main');
    expect(await main.evaluate((place) => place.scrollWidth > place.clientWidth)).toBe(false);
    await setting('en-US');
    expect(await tooWide()).toBe(false);
  });

  test('the page tells when the bot goes and when it is back', async () => {
    await openPage();
    await page.getByText('إسناد متصل').waitFor();
    await bot.destroy();
    await page.getByText('إسناد غير متصل').waitFor();
    await send('silent');
    await page.locator('.fault', { hasText: 'لا بوت متصل' }).waitFor();
    bot = await startDeskBot(loopback);
    await page.getByText('إسناد متصل').waitFor();
  });

  test('a last command comes back with the arrow, and Escape leaves a form', async () => {
    await openPage();
    await page.locator('.card', { hasText: 'who-said' }).click();
    await page.locator('#option-topic').fill('المياه');
    await page.keyboard.press('Enter');
    await messages().waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#option-topic').inputValue()).toBe('المياه');
    await page.keyboard.press('Escape');
    expect(await page.locator('#command').inputValue()).toBe('');
  });
});

describe('the desk’s door', () => {
  const status = (headers: Record<string, string>, path = '/desk/state', method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(loopback.url);
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end();
    });

  test('other sites and other names are turned away', async () => {
    expect(await status({})).toBe(200);
    expect(await status({ host: 'evil.example' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'cross-site' }, '/desk/act', 'POST')).toBe(403);
    expect(
      await status({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, '/'),
    ).toBe(200);
    expect(await status({ host: `localhost:${new URL(loopback.url).port}` }, '/')).toBe(302);
  });

  test('only the page’s own files are served', async () => {
    for (const path of ['/desk/desk.js', '/desk/theme.css', '/desk/icon.svg', '/'])
      expect(await status({}, path), path).toBe(200);
    for (const path of [
      '/desk/../desk.ts',
      '/desk/%2e%2e/desk.ts',
      '/desk/desk.ts',
      '/desk/none.js',
      '/other',
    ])
      expect(await status({}, path), path).toBe(404);
  });

  test('a body that is no action is refused', async () => {
    const act = async (body: string) =>
      (await fetch(`${loopback.url}desk/act`, { method: 'POST', body })).json();
    expect(await act('{')).toMatchObject({ error: { name: 'InvalidActionError' } });
    expect(await act('{"kind":"fly"}')).toMatchObject({ error: { name: 'InvalidActionError' } });
  });
});
