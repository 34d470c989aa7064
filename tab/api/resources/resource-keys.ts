/** The answers about each resource. */
export const anyResourceKey = ["resource"] as const;
/** Every answer about one resource. */
export const resourceKey = (id: string) => [...anyResourceKey, id] as const;
/** Everything that was found. */
export const resourcesKey = ["resources"] as const;
/** What no search finds. */
export const keptResourcesKey = ["kept-resources"] as const;
