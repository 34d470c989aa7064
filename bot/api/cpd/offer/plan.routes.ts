import type { FastifyInstance } from "fastify";
import { type Plan, planQuerySchema } from "../../../../shared/contract/cpd/plan.schema.ts";
import type { PlanFor } from "../../../../shared/domain/cpd/year-plan.ts";
import { isCentralTeam } from "../../../../shared/domain/directory/actor.ts";
import { type AcademicYear, academicYearOf, yearsOn } from "../../../../shared/domain/time/academic-year.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { planYear } from "../../../../shared/usecases/cpd/offer/plan-year.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import type { Api } from "../../api.ts";
import { presentPlan } from "./present-plan.ts";

/** The year's CPD by term. It names no one, so that all staff may read it. */
export function planRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/plan", async (request): Promise<Plan> => {
    const actor = actorOf(request);
    const asked = parse(planQuerySchema, request.query);
    const today = londonDate(ports.clock.now());
    const current = academicYearOf(today);
    const year = (asked.year ?? current) as AcademicYear;
    const whom: PlanFor =
      asked.for === "me"
        ? { kind: "person", person: actor.person }
        : asked.for === "all"
          ? { kind: "all" }
          : { kind: "role", role: asked.for };
    const planned = await planYear(ports, { actor, year, for: whom });
    return presentPlan(planned, {
      year,
      years: [current, yearsOn(current, 1)],
      directory: await ports.directory.current(),
      today,
      isOwn: !isCentralTeam(actor),
    });
  });
}
