/** The mailbox in whose calendar the local tenant's meetings stand: a shared mailbox, which nobody signs in to. */
export const organiserMailbox = {
  id: "be0c0000-0000-4000-8000-0000000000ca",
  name: "Networks",
  address: "networks@lighthouse-schools.example",
} as const;
