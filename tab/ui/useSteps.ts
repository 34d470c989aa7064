import { useRef, useState } from "react";
import { ApiProblem } from "../api/api-problem.ts";

/** Something done from step to step. One thing is under way at a time, so that a second press is harmless. */
export function useSteps<Step>(first: Step) {
  const [step, setStep] = useState<Step>(first);
  const [problem, setProblem] = useState<ApiProblem>();
  const isBusy = useRef(false);

  /** Does a thing that ends in another step, or in `otherwise` when it is refused. */
  async function attempt(work: () => Promise<Step>, otherwise: Step): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(undefined);
    try {
      setStep(await work());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      setStep(otherwise);
    } finally {
      isBusy.current = false;
    }
  }

  return {
    step,
    setStep,
    problem,
    attempt,
    startAgain() {
      setProblem(undefined);
      setStep(first);
    },
  };
}
