/** What an access key may allow, a closed list: reporting transactions, handing in test answers, replying to comments, reading them. */
export const scopes = ['transactions:write', 'responses:test', 'replies:write', 'comments:read'] as const;
export type Scope = (typeof scopes)[number];

export function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}
