import { exerciseQuery } from "../api/queries";
import { ExercisePage } from "./ExercisePage";
import { Workspace } from "./Workspace";

/** An exercise answered in code. */
export default function PracticePage({ id }: { id: string }) {
  return (
    <ExercisePage id={id} query={exerciseQuery(id)}>
      {(exercise, attempt) => <Workspace exercise={exercise} attempt={attempt} />}
    </ExercisePage>
  );
}
