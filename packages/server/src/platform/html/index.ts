export { asset, builtFile, registerAssets } from './assets.ts';
export { formatDay, formatMonth, formatNumber, formatPercent, formatShortDay } from './format.ts';
export { type Html, html, raw } from './html.ts';
export { icon } from './icon.ts';
export { languageMark } from './language-mark.ts';
export { withLanguage } from './links.ts';
export { languageField, type Page, page } from './page.ts';
export { registerSecurityHeaders } from './security-headers.ts';
