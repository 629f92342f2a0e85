import type { Operator } from '../../platform/config.ts';

export type { Operator };

/** A text to be read: paragraphs, lists and links under headings. */
export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ArticleSection[];
}

export interface ArticleSection {
  readonly heading: string;
  readonly blocks: readonly ArticleBlock[];
}

/** A paragraph, a list, or a link on a line of its own. */
export type ArticleContent = string | readonly string[] | ArticleLink;

/** Some depend on the installation, and may have nothing to say of it. */
export type ArticleBlock = ArticleContent | ((facts: ArticleFacts) => ArticleContent | undefined);

export interface ArticleLink {
  readonly label: string;
  /** Of this site, or the whole address of another. */
  readonly href: string;
}

/** What the texts need to know of the installation; numbers as they are to be read. */
export interface ArticleFacts {
  /** Answers that are shown together at least; undefined in a demonstration, where each is shown at once. */
  readonly minimum: string | undefined;
  readonly operator: Operator | undefined;
  readonly trendWeeks: string;
  readonly comparedDays: string;
  readonly comparedBase: string;
  readonly smallestChange: string;
  /** The day of the accessibility statement. */
  readonly statementDay: string;
}

/** The articles of a language. */
export interface Articles {
  readonly method: Article;
  readonly privacy: Article;
  readonly accessibility: Article;
}
