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

/** A paragraph, also one that depends on the installation, a list, or a link on a line of its own. */
export type ArticleBlock = string | ((facts: ArticleFacts) => string) | readonly string[] | ArticleLink;

export interface ArticleLink {
  readonly label: string;
  /** Of this site, or the whole address of another. */
  readonly href: string;
}

/** Who runs an installation and answers for it. */
export interface Operator {
  readonly name: string;
  /** An e-mail address. */
  readonly contact: string;
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
