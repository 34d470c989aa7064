import type {
  KeptPost,
  NewPostBody,
  PostDatesBody,
} from "../../../../shared/contract/directory/staff.schema.ts";
import { fullDate } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useAddPost } from "../../../api/directory-keeping/add-post.ts";
import { useDatePost } from "../../../api/directory-keeping/date-post.ts";
import { useLeaveTrust } from "../../../api/directory-keeping/leave-trust.ts";
import { useRemovePost } from "../../../api/directory-keeping/remove-post.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";

/** What can be done with one person's posts. Each is done at once and can be undone. */
export function usePersonKeeping(person: string) {
  const add = useAddPost(person);
  const date = useDatePost();
  const remove = useRemovePost();
  const leave = useLeaveTrust(person);
  const doing = useUndoable();

  /** What was removed comes back under a new id, chosen once, so that a second click brings it back once. */
  function bringBack(post: PostDatesBody & Pick<KeptPost, "role" | "school">): () => Promise<unknown> {
    const id = crypto.randomUUID();
    const { role, school } = post;
    return () => add.mutateAsync({ id, role, school, ...datesOf(post) });
  }

  return {
    doing,
    add: (post: NewPostBody) =>
      doing.attempt(async () => {
        const added = await add.mutateAsync(post);
        return { said: `Added: ${added.words}.`, undo: () => remove.mutateAsync(added) };
      }),
    date: (post: KeptPost, dates: PostDatesBody) =>
      doing.attempt(async () => {
        const saved = await date.mutateAsync({ id: post.id, version: post.version, dates });
        const { id, version } = saved;
        return {
          said: saved.endsOn
            ? `${saved.words}: the last day is ${fullDate(saved.endsOn)}.`
            : `${saved.words}: held from ${fullDate(saved.startsOn)}.`,
          undo: () => date.mutateAsync({ id, version, dates: datesOf(post) }),
        };
      }),
    remove: (post: KeptPost) =>
      doing.attempt(async () => {
        await remove.mutateAsync(post);
        return { said: `Removed: ${post.words}.`, undo: bringBack(post) };
      }),
    leave: (lastDay: string) =>
      doing.attempt(async () => {
        const { before, person: now } = await leave.mutateAsync(lastDay);
        const ways = before.map((post) => {
          const ended = now.posts.find(({ id }) => id === post.id);
          return ended
            ? () => date.mutateAsync({ id: ended.id, version: ended.version, dates: datesOf(post) })
            : bringBack(post);
        });
        return {
          said:
            before.length === 0
              ? `No post goes on after ${fullDate(lastDay)}.`
              : `${counted(before.length, "post ends", "posts end")} by ${fullDate(lastDay)}.`,
          async undo() {
            while (ways[0]) {
              await ways[0]();
              ways.shift(); // What is undone stays so when the next one fails and is tried again.
            }
          },
        };
      }),
  };
}

const datesOf = ({ startsOn, endsOn }: PostDatesBody): PostDatesBody => ({
  startsOn,
  ...(endsOn ? { endsOn } : {}),
});
