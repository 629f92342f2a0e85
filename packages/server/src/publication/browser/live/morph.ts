/**
 * Brings `current` in line with `next` by changing only what differs, so that focus, text selection, scroll position,
 * open details and the place of a screen reader stay where they are.
 */
export function morphChildren(current: Element | DocumentFragment, next: Element | DocumentFragment): void {
  const wanted = [...next.childNodes];
  for (const [index, node] of wanted.entries()) {
    const present = current.childNodes[index];
    if (present === undefined) current.append(node);
    else morph(present, node);
  }
  while (current.childNodes.length > wanted.length) current.lastChild?.remove();
}

function morph(present: ChildNode, next: ChildNode): void {
  if (present instanceof Text && next instanceof Text) {
    if (present.data !== next.data) present.data = next.data;
  } else if (present instanceof Element && next instanceof Element && isSameThing(present, next)) {
    morphAttributes(present, next);
    morphChildren(present, next);
  } else {
    present.replaceWith(next);
  }
}

function isSameThing(present: Element, next: Element): boolean {
  return present.tagName === next.tagName && present.id === next.id;
}

function morphAttributes(present: Element, next: Element): void {
  for (const { name, value } of next.attributes) {
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
  for (const { name } of [...present.attributes]) {
    // Whether details are open is the reader's choice.
    if (name !== 'open' && !next.hasAttribute(name)) present.removeAttribute(name);
  }
}
