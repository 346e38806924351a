/**
 * "The old pier [https://coast.example/pier.jpg]The pier at dusk": html-to-text leaves what stands in place of an image glued to the caption
 * below. It is no sentence, and no link stands before it.
 */
export const IMAGE_START =
  /^(?:[^[\]\n.!?]|[.!?](?!\s)){0,160}\[[^\s\]]{1,2000}\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?[^\s\]]{0,500})?\](?=[\p{Alpha}\p{N}"“„«(])/iu
