import type { Language } from '@ascolto/contract';
import type { Articles } from './article.ts';
import { germanArticles } from './articles.de.ts';
import { englishArticles } from './articles.en.ts';
import { frenchArticles } from './articles.fr.ts';
import { italianArticles } from './articles.it.ts';
import { sloveneArticles } from './articles.sl.ts';

export const articles: Readonly<Record<Language, Articles>> = {
  it: italianArticles,
  de: germanArticles,
  fr: frenchArticles,
  sl: sloveneArticles,
  en: englishArticles,
};
