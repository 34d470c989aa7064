import { z } from "zod";

/**
 * An action's parameters by their documented camelCase names. The service's own description has some of them in
 * PascalCase (`Message`, `Schedules`), so names are compared without their first letter's case.
 */
export function actionParameters<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(
    (body) =>
      typeof body === "object" && body !== null && !Array.isArray(body)
        ? Object.fromEntries(
            Object.entries(body).map(([name, value]) => [
              name.charAt(0).toLowerCase() + name.slice(1),
              value,
            ]),
          )
        : body,
    z.object(shape),
  );
}
