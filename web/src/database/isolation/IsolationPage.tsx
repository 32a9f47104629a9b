import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/client";
import type { Attempt } from "../../api/types";
import { WorkspaceSkeleton } from "../../practice/WorkspaceSkeleton";
import { Failure } from "../../ui/Failure";
import { useTitle } from "../../ui/Page";
import { isolationQuery } from "./queries";
import { Stage } from "./Stage";

/** An interleaving to be predicted, with the attempt that the learner is in. */
export default function IsolationPage({ id }: { id: string }) {
  const exercise = useQuery(isolationQuery(id));
  const attempt = useQuery({
    queryKey: ["attempt", id],
    queryFn: () => call<Attempt>(`/api/exercises/${id}/attempts`, { method: "POST", body: {} }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
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
  return <Stage key={attempt.data.id} exercise={exercise.data} attempt={attempt.data} />;
}
