/** Under these keys the briefing's answers are kept. What begins with `editionsKey` falls with it. */
export const editionsKey = ["briefing", "editions"] as const;
export const editionKey = (edition: string) => [...editionsKey, edition, "reader"] as const;
export const archiveKey = (words: string) => ["briefing", "search", words] as const;
export const missedKey = (since: string) => [...editionsKey, "missed", since] as const;
