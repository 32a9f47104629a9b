import { ExercisePage } from "../../practice/ExercisePage";
import { isolationQuery } from "./queries";
import { Stage } from "./Stage";

/** An interleaving to be predicted. */
export default function IsolationPage({ id }: { id: string }) {
  return (
    <ExercisePage id={id} query={isolationQuery(id)}>
      {(exercise, attempt) => <Stage exercise={exercise} attempt={attempt} />}
    </ExercisePage>
  );
}
