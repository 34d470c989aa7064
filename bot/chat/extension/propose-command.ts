/** What can be done with a post, from its menu. The manifest reads it, so that Teams offers what is answered. */
export const proposePost = {
  id: "proposeItem",
  title: "Propose for the briefing",
  description: "Put this post forward for a Tuesday briefing",
} as const;
