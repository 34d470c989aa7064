/** How an obligation stands. `impossible` is owed, but nothing is left by which it could be met. */
export const obligationStandings = ["overdue", "owed", "impossible", "exempt", "met"] as const;
export type ObligationStanding = (typeof obligationStandings)[number];
