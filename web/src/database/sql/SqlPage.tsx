import { ExercisePage } from "../../practice/ExercisePage";
import { sqlExerciseQuery } from "./queries";
import { SqlWorkspace } from "./SqlWorkspace";

/** An exercise answered in SQL. */
export default function SqlPage({ id }: { id: string }) {
  return (
    <ExercisePage id={id} query={sqlExerciseQuery(id)}>
      {(exercise, attempt) => <SqlWorkspace exercise={exercise} attempt={attempt} />}
    </ExercisePage>
  );
}
