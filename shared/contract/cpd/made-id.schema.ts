import { z } from "zod";

/** An id that whoever sends something made for it, such as a UUID, so that it can be sent again. It becomes part of a row's key. */
export const madeIdSchema = z.string().regex(/^[\w-]{1,50}$/);
