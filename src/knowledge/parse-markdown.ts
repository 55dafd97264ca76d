import type { BlockContent, DefinitionContent, Heading, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A Markdown text as its reader sees it. */
export interface MarkdownText {
  /** The first top-level heading of level 1. */
  readonly title?: string;
  /** Paragraphs in reading order, list items and block quotes included, with the headings above each. */
  readonly paragraphs: readonly { readonly text: string; readonly section: readonly string[] }[];
}

/**
 * Reads CommonMark. Code blocks, images, HTML, rules and link definitions are not passages. The heading that names
 * the article is its title, not a section: the first of level 1, unless `givenTitle` says something else.
 */
export function parseMarkdown(body: string, givenTitle?: string): MarkdownText {
  const blocks = fromMarkdown(body).children;
  const first = blocks.find((block) => block.type === 'heading' && block.depth === 1);
  const title = first ? headingText(first) : '';
  const titleHeading = givenTitle === undefined || givenTitle === title ? first : undefined;
  const paragraphs = [...passagesIn(blocks, [], titleHeading)];
  return title === '' ? { paragraphs } : { title, paragraphs };
}

type Block = RootContent | BlockContent | DefinitionContent;
type OpenSection = Pick<Heading, 'depth'> & { readonly text: string };

function* passagesIn(
  blocks: readonly Block[],
  enclosing: readonly OpenSection[],
  titleHeading: Block | undefined,
): Generator<MarkdownText['paragraphs'][number]> {
  let sections = enclosing;
  for (const block of blocks) {
    switch (block.type) {
      case 'heading': {
        const text = headingText(block);
        sections = sections.filter(({ depth }) => depth < block.depth);
        if (text !== '' && block !== titleHeading) sections = [...sections, { depth: block.depth, text }];
        break;
      }
      case 'paragraph': {
        const text = visibleText(block);
        if (text !== '') yield { text, section: sections.map((section) => section.text) };
        break;
      }
      case 'blockquote':
      case 'list':
      case 'listItem':
        yield* passagesIn(block.children, sections, titleHeading);
        break;
    }
  }
}

function headingText(heading: Nodes): string {
  return visibleText(heading).replace(/\s+/g, ' ');
}

/** What a reader sees of a paragraph: the words without the marks. Line breaks stay line breaks. */
function visibleText(node: Nodes): string {
  return inlineText(node).trim();
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
