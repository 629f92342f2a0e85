import type { CDPSession, Page } from 'playwright-core';

/*
 * What a screen reader makes of a page: the browser's accessibility tree in its order, joined with the snapshot of the
 * document, which knows the language and the place of every piece.
 */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One thing read: a landmark, a group or a list as it is entered, a control, a heading, a piece of text. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** What is read after the name: hints and faults. */
  readonly description: string;
  /** Of a heading. */
  readonly level: number | undefined;
  /** Names of the groups around it, the outermost first. */
  readonly groups: readonly string[];
  /** Of the nearest element that says one. */
  readonly language: string;
  /** In pixels of the document; none where nothing of it is seen. */
  readonly box: Box | undefined;
  /** Texts within, each in its own language. */
  readonly texts: readonly { readonly text: string; readonly language: string }[];
}

/** In the order of reading. */
export async function readAloud(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const places = await readPlaces(session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const [root] = nodes;
    return root === undefined ? [] : spokenOf(root, { byId, places, groups: [] });
  } finally {
    await session.detach();
  }
}

/** As lines of text, for people to read. */
export function asLines(spoken: readonly Spoken[]): readonly string[] {
  const pageLanguage = spoken[0]?.language;
  return spoken.map(({ role, name, description, level, language, groups }) => {
    const marks = [
      level === undefined ? role : `${role} ${level}`,
      language !== pageLanguage && `(${language})`,
    ];
    const rest = description !== '' && description !== name ? ` -- ${description}` : '';
    return `${'  '.repeat(groups.length)}${marks.filter(Boolean).join(' ')}: ${name}${rest}`;
  });
}

export const controlRoles: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'radio',
  'searchbox',
  'spinbutton',
  'textbox',
]);

type AxNode = Awaited<ReturnType<typeof nodesOf>>[number];
const nodesOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

interface Place {
  readonly language: string;
  readonly box: Box | undefined;
}

interface Reading {
  readonly byId: ReadonlyMap<string, AxNode>;
  readonly places: ReadonlyMap<number, Place>;
  readonly groups: readonly string[];
}

/** Told as they are entered. */
const containers: ReadonlySet<string> = new Set([
  'RootWebArea',
  'alert',
  'article',
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'group',
  'list',
  'main',
  'navigation',
  'note',
  'radiogroup',
  'region',
  'search',
  'status',
  'table',
]);
/** Read by their name: what is in them is that name. */
const whole: ReadonlySet<string> = new Set([...controlRoles, 'image', 'img', 'heading', 'StaticText']);

function spokenOf(node: AxNode, reading: Reading): readonly Spoken[] {
  const role = String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '').trim();
  const isSpoken = !node.ignored && (containers.has(role) || whole.has(role));
  const own = isSpoken && (role !== 'StaticText' || name !== '') ? [told(node, reading)] : [];
  const isEnd = !node.ignored && whole.has(role);
  const isGroup = !node.ignored && (role === 'group' || role === 'radiogroup');
  const within = isGroup ? { ...reading, groups: [...reading.groups, name] } : reading;
  const links = isEnd && role === 'heading' ? textless(childrenOf(node, reading), within) : [];
  // A group's legend is its name: read once.
  const rest = isEnd ? links : childrenOf(node, reading).flatMap((child) => spokenOf(child, within));
  return [
    ...own,
    ...rest.filter((spoken) => !isGroup || spoken.role !== 'StaticText' || spoken.name !== name),
  ];
}

/** The links and buttons of a heading, whose text was read with it. */
function textless(nodes: readonly AxNode[], reading: Reading): readonly Spoken[] {
  return nodes.flatMap((node) => spokenOf(node, reading)).filter(({ role }) => controlRoles.has(role));
}

function told(node: AxNode, reading: Reading): Spoken {
  const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
  const place = placeOf(node, reading);
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? '').trim(),
    description: String(node.description?.value ?? '').trim(),
    level: node.role?.value === 'heading' ? Number(level) : undefined,
    groups: reading.groups,
    language: place?.language ?? '',
    box: place?.box,
    texts: textsOf(node, reading),
  };
}

function textsOf(node: AxNode, reading: Reading): Spoken['texts'] {
  if (node.role?.value === 'StaticText' && !node.ignored) {
    const language = placeOf(node, reading)?.language ?? '';
    return [{ text: String(node.name?.value ?? '').trim(), language }];
  }
  // What was typed is in the language of who typed it.
  const isTyped = ['textbox', 'searchbox'].includes(String(node.role?.value));
  if (isTyped || containers.has(String(node.role?.value))) return [];
  return childrenOf(node, reading).flatMap((child) => textsOf(child, reading));
}

function childrenOf({ childIds = [] }: AxNode, { byId }: Reading): readonly AxNode[] {
  return childIds.flatMap((id) => byId.get(id) ?? []);
}

/** What a style adds has no place of its own: that of the element it is added to. */
function placeOf({ backendDOMNodeId, parentId }: AxNode, reading: Reading): Place | undefined {
  const place = backendDOMNodeId === undefined ? undefined : reading.places.get(backendDOMNodeId);
  const parent = parentId === undefined ? undefined : reading.byId.get(parentId);
  return place ?? (parent && placeOf(parent, reading));
}

/** By the number that the accessibility tree knows a node by. */
async function readPlaces(session: CDPSession): Promise<ReadonlyMap<number, Place>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const [document] = documents;
  const places = new Map<number, Place>();
  if (document === undefined) return places;
  const { parentIndex = [], backendNodeId = [], attributes = [] } = document.nodes;
  const bounds = new Map(document.layout.nodeIndex.map((node, at) => [node, document.layout.bounds[at]]));
  const languages: string[] = [];
  const hidden: boolean[] = [];
  for (const [node, id] of backendNodeId.entries()) {
    const parent = parentIndex[node] ?? -1;
    const words = (attributes[node] ?? []).map((at) => strings[at] ?? '');
    const at = words.findIndex((word, index) => index % 2 === 0 && word === 'lang');
    languages[node] = (at === -1 ? languages[parent] : words[at + 1]) ?? '';
    const box = boxOf(bounds.get(node));
    hidden[node] = hidden[parent] === true || (box !== undefined && isForTheEarOnly(box));
    places.set(id, { language: languages[node], box: hidden[node] ? undefined : box });
  }
  // The page itself has no place of its own in which a language stands: it is that of its first element.
  const [pageId] = backendNodeId;
  const html = languages.find((language) => language !== '') ?? '';
  if (pageId !== undefined) places.set(pageId, { language: html, box: undefined });
  return places;
}

function boxOf(bounds: readonly number[] | undefined): Box | undefined {
  if (bounds === undefined) return undefined;
  const [left = 0, top = 0, width = 0, height = 0] = bounds;
  return { left, top, right: left + width, bottom: top + height };
}

/** One pixel, with more in it that is cut off. */
const isForTheEarOnly = ({ left, top, right, bottom }: Box): boolean =>
  right - left === 1 && bottom - top === 1;
