import type { Language } from '@ascolto/contract';
import { trendRule } from '../../analysis/national/index.ts';
import { formatDay, formatNumber, type Html, html, page, withLanguage } from '../../platform/html/index.ts';
import type { Article, ArticleContent, ArticleFacts, ArticleSection, Operator } from '../articles/article.ts';
import { articles } from '../articles/articles.ts';
import { breadcrumb } from './breadcrumb.ts';

/** The texts of the site, by their addresses. */
export const articlePaths = {
  method: '/metodo',
  privacy: '/privacy',
  accessibility: '/accessibilita',
} as const;
export type ArticleName = keyof typeof articlePaths;

/** When the accessibility of the site was last assessed. */
const statementDay = '2026-11-22';

export interface ArticlePage {
  readonly name: ArticleName;
  readonly language: Language;
  readonly demonstration: boolean;
  readonly releaseMinimum: number;
  readonly operator: Operator | undefined;
}

export function articlePage(view: ArticlePage): string {
  const { name, language, demonstration } = view;
  const article = articles[language][name];
  const facts = factsOf(view);
  return page({
    language,
    demonstration,
    title: article.title,
    description: article.lead,
    path: articlePaths[name],
    main: html`<div class="container article">
${breadcrumb([], language)}
<h1>${article.title}</h1>
<p class="lead">${article.lead}</p>
${contents(article)}
${article.sections.map((one, index) => section(one, index, facts, language))}
</div>`,
  });
}

function factsOf({ language, demonstration, releaseMinimum, operator }: ArticlePage): ArticleFacts {
  const { weeks, comparedDays, comparedBase, smallestChange } = trendRule;
  return {
    minimum: demonstration ? undefined : formatNumber(releaseMinimum, language),
    operator,
    trendWeeks: formatNumber(weeks, language),
    comparedDays: formatNumber(comparedDays, language),
    comparedBase: formatNumber(comparedBase, language),
    smallestChange: formatNumber(smallestChange, language, 1),
    statementDay: formatDay(statementDay, language),
  };
}

function contents({ title, sections }: Article): Html {
  return html`<nav class="article-contents" aria-label="${title}"><ol>${sections.map(
    ({ heading }, index) => html`<li><a href="#${sectionId(index)}">${heading}</a></li>`,
  )}</ol></nav>`;
}

function section(
  { heading, blocks }: ArticleSection,
  index: number,
  facts: ArticleFacts,
  language: Language,
): Html {
  const id = sectionId(index);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${blocks.map((one) => block(typeof one === 'function' ? one(facts) : one, language))}
</section>`;
}

function sectionId(index: number): string {
  return `parte-${index + 1}`;
}

function block(content: ArticleContent | undefined, language: Language): Html {
  if (content === undefined) return html``;
  if (typeof content === 'string') return html`<p>${content}</p>`;
  if ('href' in content) {
    const { label, href } = content;
    const isPage = href.startsWith('/') && !href.startsWith('/v1/') && !href.endsWith('.json');
    return html`<p><a href="${isPage ? withLanguage(href, language) : href}">${label}</a></p>`;
  }
  return html`<ul>${content.map((item) => html`<li>${item}</li>`)}</ul>`;
}
