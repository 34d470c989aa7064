/** Things in the order in which they come, so many together; the last may be fewer. */
export function chunked<Each>(all: readonly Each[], most: number): Each[][] {
  const chunks: Each[][] = [];
  for (let start = 0; start < all.length; start += most) chunks.push(all.slice(start, start + most));
  return chunks;
}
