import { ExercisePage } from "../../practice/ExercisePage";
import { PlanWorkspace } from "./PlanWorkspace";
import { planQuery } from "./queries";

/** A query to be made cheaper. */
export default function PlanPage({ id }: { id: string }) {
  return (
    <ExercisePage id={id} query={planQuery(id)}>
      {(exercise, attempt) => <PlanWorkspace exercise={exercise} attempt={attempt} />}
    </ExercisePage>
  );
}
