import type { InvitedAs } from "../../meetings/invitation.ts";

/** Where and as what many people count, alike for all who hold the like: nothing but role and school is kept, and each once. */
export function sharedPlaces(): (posts: readonly InvitedAs[]) => readonly InvitedAs[] {
  const known = new Map<string, readonly InvitedAs[]>();
  return (posts) => {
    let key = "";
    for (const { role, school } of posts) key += `${role} ${school} `;
    const places = known.get(key) ?? posts.map(({ role, school }) => ({ role, school }));
    known.set(key, places);
    return places;
  };
}
