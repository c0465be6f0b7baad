import { describe, expect, it } from 'vitest';
import {
  checkVersion,
  findBrowser,
  hasDisplay,
  type Machine,
  majorVersion,
} from '../../../scripts/support/browsers.ts';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...programs: string[]): Machine => ({
  platform,
  env,
  exists: (path) => programs.includes(path),
});

describe('finding a browser', () => {
  it('takes the first known program on the PATH', () => {
    const linux = machine(
      'linux',
      { PATH: '/usr/local/bin:/usr/bin' },
      '/usr/bin/chromium',
      '/usr/local/bin/google-chrome',
    );
    expect(findBrowser('chrome', linux)).toBe('/usr/bin/chromium');
    expect(findBrowser('firefox', linux)).toBeNull();
  });

  it('looks where Macs and Windows keep programs', () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine('darwin', { HOME: '/Users/ada' }, mac))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser('chrome', machine('win32', { PROGRAMFILES: 'C:\\Program Files' }, windows))).toBe(windows);
  });

  it('puts the program that the environment names first, and complains if it is not there', () => {
    const env = { PATH: '/usr/bin', FIREFOX_PATH: '/opt/firefox/firefox' };
    expect(findBrowser('firefox', machine('linux', env, '/opt/firefox/firefox', '/usr/bin/firefox'))).toBe(
      '/opt/firefox/firefox',
    );
    expect(() => findBrowser('firefox', machine('linux', env, '/usr/bin/firefox'))).toThrow(
      /FIREFOX_PATH.*\/opt\/firefox/,
    );
  });
});

describe('a browser’s version', () => {
  it.each([
    ['Chrome/156.0.8078.79', 156],
    ['HeadlessChrome/140.0.0.0', 140],
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Google Chrome 141.0.7390.54', 141],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['firefox/153.7', 153],
    ['something else', null],
  ])('is read from %j', (said, version) => expect(majorVersion(said)).toBe(version));

  it('must be new enough to paint marks', () => {
    expect(() => checkVersion('chrome', 'Chrome/140.0.1.2')).not.toThrow();
    expect(() => checkVersion('chrome', 'Chrome/139.0.1.2')).toThrow(/too old.*139.*needs 140/);
    expect(() => checkVersion('firefox', 'firefox/140.3')).toThrow(/needs 153/);
    expect(() => checkVersion('firefox', 'who knows')).toThrow(/too old/);
  });
});

describe('a display', () => {
  it('is what a window can be shown on', () => {
    expect(hasDisplay(machine('linux', {}))).toBe(false);
    expect(hasDisplay(machine('linux', { DISPLAY: ':0' }))).toBe(true);
    expect(hasDisplay(machine('linux', { WAYLAND_DISPLAY: 'wayland-0' }))).toBe(true);
    expect(hasDisplay(machine('darwin', {}))).toBe(true);
  });
});
