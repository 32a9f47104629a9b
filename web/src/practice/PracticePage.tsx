import { useQuery } from "@tanstack/react-query";
import { attemptQuery, exerciseQuery } from "../api/queries";
import { Failure } from "../ui/Failure";
import { useTitle } from "../ui/Page";
import { Workspace } from "./Workspace";
import { WorkspaceSkeleton } from "./WorkspaceSkeleton";

/** An exercise with the attempt that the learner is in: the latest, or a first one. */
export default function PracticePage({ id }: { id: string }) {
  const exercise = useQuery(exerciseQuery(id));
  const attempt = useQuery(attemptQuery(id));
  useTitle(exercise.data?.title ?? "");
  // Only what was never had is missed: a failed refresh must not take the editor away.
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
  return <Workspace key={attempt.data.id} exercise={exercise.data} attempt={attempt.data} />;
}
