/** Every answer about networks: the list, and below it each network's page. */
export const networksKey = ["networks"] as const;
export const networkKey = (network: string) => ["networks", network] as const;
