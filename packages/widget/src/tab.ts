/*
 * A button at the edge of an administration's page that opens the platform's form in a tab of its own, so that the page
 * cannot read along: <script type="module" src="…/tab.js" data-servizio="ipa/service" data-posizione="destra">. It asks
 * nothing of the network and keeps nothing in the browser.
 */
import { adoptStyles } from './adopt-styles.ts';
import { tabAddress } from './tab-address.ts';
import { tabTexts } from './tab.texts.ts';
import { tabElement } from './tab-view.ts';
import { chooseLanguage } from './widget-language.ts';

/** Put in by the build: `tab.css`. */
declare const builtStyles: string;

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showTab);
else showTab();

function showTab(): void {
  const settings = ownSettings();
  const language = chooseLanguage([settings['lang'], document.documentElement.lang]);
  const { servizio, puntoDiContatto } = settings;
  const form = tabAddress(servizio, puntoDiContatto, import.meta.url, language);
  if (form === undefined) {
    console.error(
      'tab.js: the attribute "data-servizio" must be "ipa/service", as in data-servizio="inps/hub-prestazioni-non-pensionistiche".',
    );
    return;
  }
  adoptStyles(document, builtStyles);
  const side = settings['posizione'] === 'sinistra' ? 'sinistra' : 'destra';
  document.body.append(tabElement({ form, language, texts: tabTexts[language], side }));
}

/** A module is not told by which element it came: its address tells. */
function ownSettings(): DOMStringMap {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.find(({ src }) => src === import.meta.url)?.dataset ?? {};
}
