/** Shows one state, named in the address (`?state=card-person&theme=dark`), or the list of all. */
import { render } from 'preact';
import cardCss from '../../../assets/styles/card.css?inline';
import dossierCss from '../../../assets/styles/dossier.css?inline';
import optionsCss from '../../../assets/styles/options.css?inline';
import popupCss from '../../../assets/styles/popup.css?inline';
import welcomeCss from '../../../assets/styles/welcome.css?inline';
import { states } from './states.tsx';

const sheets = { card: cardCss, popup: popupCss, options: optionsCss, welcome: welcomeCss, dossier: dossierCss };
const query = new URLSearchParams(location.search);
const state = states[query.get('state') ?? ''];
const theme = query.get('theme');
const app = document.getElementById('app')!;

if (!state) {
  render(
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}&theme=light`}>{name}</a> <a href={`?state=${name}&theme=dark`}>dark</a>
        </li>
      ))}
    </ul>,
    app,
  );
} else if (state.sheet === 'card') {
  // As on a page: in a shadow root (open here, so that tests can look in), with the page's own style all around it.
  document.head.append(
    styleOf('body{margin:8px;font:italic 22px serif;letter-spacing:2px;text-align:right}p{margin:40px}'),
  );
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const stage = document.createElement('div');
  if (theme) stage.dataset.theme = theme;
  root.append(styleOf(sheets.card), stage);
  app.append(host);
  render(state.view(), stage);
} else {
  if (theme) document.documentElement.dataset.theme = theme;
  document.head.append(styleOf(sheets[state.sheet]));
  render(state.view(), app);
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
