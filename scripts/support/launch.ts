/** Starts a real browser with a fresh profile, ready to take the extension, and records what goes wrong in it. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type Viewport } from 'puppeteer-core';
import { type BrowserName, checkVersion, requireBrowser } from './browsers.ts';

export interface BrowserOptions {
  /** Default true. */
  headless?: boolean;
  /** Port on 127.0.0.1 of a proxy for all traffic, that to this machine included. Absent: the browser sees the network. */
  proxyPort?: number;
  /** A profile to use and to leave. Absent: a fresh one, removed on closing. */
  profile?: string;
  /** CSS pixels of the pages; default 1200 x 800. Has no effect in a visible browser. */
  viewport?: Viewport;
  /** What pages are told that the reader prefers. Absent: what the system prefers. */
  theme?: 'light' | 'dark';
}

export interface Running {
  name: BrowserName;
  browser: Browser;
  /** Console errors and uncaught exceptions of the extension, wherever its code ran. */
  errors: string[];
  /** The folder that files are saved to; it goes with the profile. */
  downloads: string;
  /** Opens an address in a new tab, in front; `first` runs there before any script of the page. */
  open(url: string, first?: () => void): Promise<Page>;
  close(): Promise<void>;
}

/** The address space of the extension in Firefox; fixed, so that its pages can be opened and its storage found again. */
export const FIREFOX_UUID = 'd00dfeed-0000-4000-8000-51de11947000';
export const FIREFOX_ID = 'sidelight@sidelight.example';

/** Throws if the browser is missing, too old, or does not start. */
export async function launchBrowser(name: BrowserName, options: BrowserOptions = {}): Promise<Running> {
  const { headless = true, viewport = { width: 1200, height: 800 } } = options;
  const profile = options.profile ?? (await freshProfile());
  const downloads = join(profile, 'downloads');
  const browser = await puppeteer.launch({
    executablePath: requireBrowser(name),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? viewport : null,
    ...(name === 'chrome' ? chromeOptions(options) : firefoxOptions(options, downloads)),
  });
  if (name === 'chrome') {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const running: Running = {
    name,
    browser,
    errors: [],
    downloads,
    async open(url, first) {
      const page = await browser.newPage();
      if (first) await page.evaluateOnNewDocument(first);
      if (name === 'chrome') recordPage(page, running.errors);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async close() {
      await browser.close();
      if (!options.profile) await removeProfile(profile);
    },
  };
  if (name === 'chrome') recordWorkers(browser, running.errors);
  else recordOutput(browser, running.errors);
  try {
    checkVersion(name, await browser.version());
  } catch (error) {
    await running.close();
    throw error;
  }
  return running;
}

const profiles = new Set<string>();

function removeProfiles(): void {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}

/** An empty folder for a profile, to be removed with `removeProfile`; it goes with the process in any case. */
export async function freshProfile(): Promise<string> {
  if (profiles.size === 0) process.once('exit', removeProfiles);
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  profiles.add(profile);
  return profile;
}

/** To be called when the browser is gone; it lets go of its last files a moment later. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  profiles.delete(profile);
}

function chromeOptions({ proxyPort, theme }: BrowserOptions): LaunchOptions {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(theme ? [`--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`] : []),
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  };
}

function firefoxOptions({ proxyPort, theme }: BrowserOptions, downloads: string): LaunchOptions {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    browser: 'firefox',
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // An extension installed for a test leaves with the browser; its settings are to stay, as an installed one's do.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.jsonview.enabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // While its panel is open, no popup opens.
      'browser.download.alwaysOpenPanel': false,
      'devtools.console.stdout.content': true,
      ...(theme ? { 'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0 } : {}),
      ...(proxyPort ? proxy : {}),
    },
  };
}

const fromExtension = (text: string | undefined) => text?.includes('-extension://') ?? false;

/** Chromium: errors of content scripts and of the extension's own pages. Errors of the page's own scripts are not ours. */
export function recordPage(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    const where = message.location().url;
    if (message.type() === 'error' && fromExtension(where)) errors.push(`${where}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (fromExtension(text)) errors.push(text);
  });
}

function recordWorkers(browser: Browser, errors: string[]): void {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker' || !fromExtension(target.url())) return;
    // A worker may wake as the browser closes.
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    worker?.on('error', (error) => errors.push(`background: ${error.stack ?? error.message}`));
  });
}

/**
 * Firefox writes what its consoles hear to its output, with the source only for exceptions. Its own loggers put their
 * name first, a page's console begins with a value.
 */
function recordOutput(browser: Browser, errors: string[]): void {
  const { stdout, stderr } = browser.process() ?? {};
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      const found = String(chunk)
        .split('\n')
        .filter((line) => /^JavaScript error: moz-extension:|^console\.error: ["({[]/.test(line));
      errors.push(...found);
    });
  }
}
