import { defineConfig } from 'wxt';
import { corpusPlugin } from './scripts/support/corpus-plugin.ts';

const everyPage = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/static',
  vite: () => ({ plugins: [corpusPlugin()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: everyPage,
    // By hand: WXT's content-script context and the polyfill would make the gate 13 kB and announce it to every page.
    content_scripts: [{ matches: everyPage, js: ['gate.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      toggle: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandToggle__' },
      // Chrome keeps Alt+Shift and C, N, P, W and X for its tab groups.
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMark__' },
      // Chrome suggests keys for four commands at most, and opens no panel by a command of its own.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+D' } } }
        : { dossier: { description: '__MSG_commandDossier__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
