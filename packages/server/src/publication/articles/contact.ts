import { isWebAddress } from '../../platform/config.ts';
import type { ArticleFacts, ArticleLink } from './article.ts';

/** How to reach the operator, on a line of its own. */
export function operatorContact({ operator }: ArticleFacts): ArticleLink | undefined {
  return operator && contactLink(operator.contact);
}

/** A link to an e-mail address or a web address, named by it. */
export function contactLink(contact: string): ArticleLink {
  return { label: contact, href: isWebAddress(contact) ? contact : `mailto:${contact}` };
}
