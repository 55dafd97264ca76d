import type { MessageBody } from '../rendering/components.ts';

/** What to do about an interaction. */
export type Response =
  /** Answer with a message, to the reader alone or to everyone. */
  | { readonly respond: 'reply'; readonly audience: 'reader' | 'everyone'; readonly body: MessageBody }
  /** Redraw the message whose button was pressed. */
  | { readonly respond: 'update'; readonly body: MessageBody }
  /** Delete the message whose button was pressed. */
  | { readonly respond: 'delete' };

/** A choice offered for an option being typed: what is shown, and what is then typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
