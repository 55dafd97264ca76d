import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { startBot } from '../running-bot.ts';
import { discordStyle, type Theme } from './discord-style.ts';
import { messageHtml, type Scene } from './message-html.ts';
import { type Album, articleAlbum, HARBOUR_ARTICLES, harbourAlbum } from './scenes.ts';

const FOLDER = resolve('docs/pictures');
/** Colours of a picture: enough for text and emoji, few enough for a small file. */
const COLOURS = '32';
const THEMES: readonly Theme[] = ['light', 'dark'];
/** CSS pixels; a phone's are denser. */
const SCREENS = [
  { screen: 'desktop', width: 720, density: 1 },
  { screen: 'phone', width: 375, density: 1.25 },
] as const;

/**
 * Asks the built bot, over a Discord-speaking server, and takes pictures of its messages. Needs programs that npm does
 * not bring, under Debian: `apt-get install chromium pngquant fonts-noto-core fonts-noto-color-emoji`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { chromium: { type: 'string', default: '/usr/bin/chromium' } } });
  const harbour = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
  for (const [name, text] of Object.entries(HARBOUR_ARTICLES)) await writeFile(join(harbour, name), text);
  const browser = await chromium.launch({ executablePath: values.chromium, chromiumSandbox: false });
  try {
    await mkdir(FOLDER, { recursive: true });
    await takePictures(browser, await visit(resolve('knowledge'), articleAlbum));
    await takePictures(browser, await visit(harbour, harbourAlbum));
  } finally {
    await browser.close();
    await rm(harbour, { recursive: true });
  }
}

/** Runs the bot on a knowledge folder for as long as it takes to make an album. */
async function visit(
  knowledgeDir: string,
  makeAlbum: (server: DiscordServer) => Promise<Album>,
): Promise<Album> {
  const server = await startDiscordServer({ guilds: [{ locale: 'fr' }] });
  const bot = await startBot({ server, knowledgeDir, program: resolve('dist/main.js') });
  try {
    return await makeAlbum(server);
  } finally {
    await bot.stop();
    await server.close();
  }
}

async function takePictures(browser: Browser, album: Album): Promise<void> {
  for (const { screen, width, density } of SCREENS) {
    const page = await browser.newPage({ viewport: { width, height: 600 }, deviceScaleFactor: density });
    for (const theme of THEMES) {
      for (const [name, scene] of Object.entries(album)) {
        await page.setContent(pageHtml(scene, theme));
        const path = join(FOLDER, `${name}-${screen}-${theme}.png`);
        await page.locator('article').screenshot({ path });
        await promisify(execFile)('pngquant', [
          '--force',
          '--ext',
          '.png',
          '--speed',
          '1',
          '--nofs',
          COLOURS,
          path,
        ]);
        process.stdout.write(`${path}\n`);
      }
    }
    await page.close();
  }
}

function pageHtml(scene: Scene, theme: Theme): string {
  return `<!doctype html><html lang="${scene.locale}"><meta charset="utf-8"><style>${discordStyle(theme)}</style>${messageHtml(scene)}`;
}

await main();
