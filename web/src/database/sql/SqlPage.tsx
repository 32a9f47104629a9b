import { useQuery } from "@tanstack/react-query";
import { attemptQuery } from "../../api/queries";
import { WorkspaceSkeleton } from "../../practice/WorkspaceSkeleton";
import { Failure } from "../../ui/Failure";
import { useTitle } from "../../ui/Page";
import { sqlExerciseQuery } from "./queries";
import { SqlWorkspace } from "./SqlWorkspace";

/** An SQL exercise with the attempt that the learner is in. */
export default function SqlPage({ id }: { id: string }) {
  const exercise = useQuery(sqlExerciseQuery(id));
  const attempt = useQuery(attemptQuery(id));
  useTitle(exercise.data?.title ?? "");
  const error = (!exercise.data && exercise.error) || (!attempt.data && attempt.error);
  if (error) {
    const again = () => {
      void exercise.refetch();
      void attempt.refetch();
    };
    return <Failure error={error} reset={again} />;
  }
  if (!exercise.data || !attempt.data) {
    return <WorkspaceSkeleton />;
  }
  return <SqlWorkspace key={attempt.data.id} exercise={exercise.data} attempt={attempt.data} />;
}
